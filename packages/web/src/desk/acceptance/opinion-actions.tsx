import type { OpinionRow } from "@guanhu/core/opinion/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { EnterDialog } from "./enter-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";

const c = t.opinion;

interface Props {
  opinion: OpinionRow;
  acceptanceId: string;
}

/** What can be done for a family that has not answered: send a link, enter its answer, say it was not reached. */
export function OpinionActions({ opinion, acceptanceId }: Props) {
  const me = useMe();
  const [asked, setAsked] = useState<"link" | "enter" | "unreached">();
  const client = useQueryClient();
  const { message } = App.useApp();
  if (opinion.state !== "ASKED") return t.format.none;
  const close = () => setAsked(undefined);
  const refresh = () => client.invalidateQueries({ queryKey: ["acceptance", acceptanceId] });

  async function giveUp(reason: string) {
    const body = { version: opinion.version, reason };
    await answerOf(api.POST("/api/opinions/{id}/unreached", { params: { path: { id: opinion.id } }, body }));
    void message.success(c.unreachedDone);
    close();
    await refresh();
  }

  return (
    <div className="row-actions">
      {may(me, "opinion.link") ? (
        <Button
          type="link"
          size="small"
          aria-label={c.linkOf(opinion.label)}
          onClick={() => setAsked("link")}
        >
          {c.link}
        </Button>
      ) : null}
      {may(me, "opinion.enter") ? (
        <>
          <Button
            type="link"
            size="small"
            aria-label={c.enterOf(opinion.label)}
            onClick={() => setAsked("enter")}
          >
            {c.enter}
          </Button>
          <Button
            type="link"
            size="small"
            aria-label={c.unreachedOf(opinion.label)}
            onClick={() => setAsked("unreached")}
          >
            {c.unreached}
          </Button>
        </>
      ) : null}
      {asked === "link" ? (
        <LinkDialog opinion={opinion} onDone={() => void refresh()} onClose={close} />
      ) : null}
      {asked === "enter" ? (
        <EnterDialog opinion={opinion} onDone={() => void refresh()} onClose={close} />
      ) : null}
      {asked === "unreached" ? (
        <ReasonDialog
          title={c.unreachedTitle(opinion.label)}
          text={c.unreachedText}
          okText={c.unreached}
          reason={{ least: 2, most: 200, keep: `${opinion.id}.unreached` }}
          onOk={giveUp}
          onRefused={() => void refresh()}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
