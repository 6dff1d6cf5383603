import { Tooltip } from "antd";
import { formatDue, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";

interface Props {
  date: string;
  /** What is shown of it; the date where there is nothing else. */
  text?: string;
  provisional?: boolean;
  late?: boolean;
  /** How far it is from today, too. */
  open?: boolean;
}

/** A date that something is due on; says when it is provisional, because the holiday table ends before it. */
export function DueText({ date, text = date, provisional = false, late = false, open = true }: Props) {
  return (
    <>
      <span className={late ? "wait-red" : undefined}>
        {text} {open ? <span className="number">{formatDue(date, today())}</span> : null}
      </span>
      {provisional ? (
        <Tooltip title={t.project.provisionalWhy}>
          {" "}
          <span className="wait-orange" title={t.project.provisionalWhy}>
            {t.project.provisional}
          </span>
        </Tooltip>
      ) : null}
    </>
  );
}
