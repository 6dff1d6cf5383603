import { bidBondForms, type ProjectShown } from "@guanhu/core/project/shape";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { Countdown } from "./countdown.tsx";

const c = t.project;

/** The notice as it was published: its times, and what is asked of bidders. */
export function NoticePanel({ project }: { project: ProjectShown }) {
  const me = useMe();
  const { notice, status } = project;
  if (!notice) return null;
  // Who bids has the countdown beside his bid.
  const counts = (status === "ANNOUNCED" || status === "BIDDING") && !may(me, "bid.own");
  return (
    <Panel
      title={c.notice}
      note={c.noticeOn(notice.medium, notice.publishedOn)}
      extra={counts ? <Countdown until={notice.bidsUntil} /> : null}
    >
      <Facts
        items={[
          { label: c.documentsFrom, value: notice.documentsFrom },
          { label: c.documentsTo, value: notice.documentsTo },
          { label: c.questionsUntil, value: formatTime(notice.questionsUntil) },
          { label: c.bidsUntil, value: formatTime(notice.bidsUntil) },
          notice.bond
            ? {
                label: c.bond,
                value: c.bondOf(formatMoney(notice.bond.amountFen), bidBondForms[notice.bond.form]),
              }
            : undefined,
        ]}
      />
      <h3>{c.requirements}</h3>
      <p className="text-block">{notice.requirements}</p>
    </Panel>
  );
}
