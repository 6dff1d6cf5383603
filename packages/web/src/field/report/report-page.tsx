import { useEffect, useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { type Opened, openDraft } from "../draft/draft.open.ts";
import { type Slot, slotOf } from "../draft/draft.ts";
import { Empty, Page, Waiting } from "../part/page.tsx";
import { Link } from "../route/router.tsx";
import { ReportForm } from "./report-form.tsx";

const t = fieldText.report;

/** The form for one line of a contract and one child: the draft that was begun, or a new one. */
export function ReportPage({ me, place }: PageProps) {
  const { address, query } = place;
  if (address.page !== "report") return null;
  const { page: _page, ...line } = address;
  const replaces = query.get("replaces");
  const slot: Slot = { accountId: me.accountId, ...line, ...(replaces ? { replaces } : {}) };
  return <Slotted key={slotOf(slot)} slot={slot} me={me} place={place} />;
}

function Slotted({ slot, me, place }: PageProps & { slot: Slot }) {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the component is made anew for another slot
  useEffect(() => {
    let here = true;
    setProblem(undefined);
    openDraft(slot).then(
      (found) => here && setOpened(found),
      (cause: unknown) => here && setProblem(toProblem(cause)),
    );
    return () => {
      here = false;
    };
  }, [tries]);

  const child = { page: "child", childId: slot.childId } as const;
  if (opened?.is === "draft") {
    const renew = () => {
      setOpened(undefined);
      setTries(tries + 1);
    };
    return <ReportForm key={opened.draft.id} begun={opened.draft} me={me} place={place} onRenewed={renew} />;
  }
  if (opened) {
    return (
      <Page title={t.review} back={child}>
        <Empty>{opened.is === "noItem" ? t.noItem : fieldText.deliverable.revised}</Empty>
        <Link className="button is-wide" to={{ page: "deliverables" }}>
          {t.toDeliverables}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t.loadingDraft} back={child}>
      <Waiting load={problem ? { busy: false, problem } : { busy: true }} again={() => setTries(tries + 1)} />
    </Page>
  );
}
