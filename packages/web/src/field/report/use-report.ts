import { valueAt } from "@guanhu/core/deliverable/kind/form";
import type { Facts } from "@guanhu/core/deliverable/kind/rule";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { ApiProblem, toProblem } from "../../api/problem.ts";
import type { Me } from "../../shared/session.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { dayOf, now } from "../data/clock.ts";
import { removeDraft } from "../draft/draft.store.ts";
import type { Draft } from "../draft/draft.ts";
import { type DraftInHand, useDraft } from "../draft/use-draft.ts";
import { uploadPhotos } from "../photo/photo.upload.ts";
import { toPath } from "../route/address.ts";
import { go } from "../route/router.tsx";
import { checkReport, type PlacedFault, placeProblem } from "./fault.model.ts";
import { answer as answered, type FormState } from "./form.model.ts";
import type { Row } from "./input/form-context.ts";
import { isWithinPath, setAt } from "./path.ts";
import { keepReceipt } from "./receipt.ts";
import { isRefusal, sentOf } from "./send.ts";

/** How far the sending is. */
export type Stage = "idle" | "uploading" | "sending";

/** A report in hand: what is filled in, what is wrong with it, and the sending of it. */
export interface ReportInHand extends DraftInHand {
  state: FormState;
  facts: Facts;
  /** Everything that is wrong by the form's own check. */
  faults: readonly PlacedFault[];
  /** What the server found at fields that were not changed since. */
  refused: readonly PlacedFault[];
  problem: ApiProblem | undefined;
  stage: Stage;
  answer(path: string, value: unknown): void;
  editRows(path: string, edit: (rows: readonly Row[]) => readonly Row[]): void;
  /** Stores the draft even when nothing is filled in yet; answers its id. */
  store(): Promise<string>;
  /** Checks and sends; answers the first fault when it was not sent for one. */
  submit(): Promise<PlacedFault | undefined>;
}

export function useReport(begun: Draft, me: Me): ReportInHand {
  const inHand = useDraft(begun);
  const { draft, change, flush } = inHand;
  const [refusal, setRefusal] = useState<{ problem: ApiProblem; faults: readonly PlacedFault[] }>();
  const [stage, setStage] = useState<Stage>("idle");
  const underWay = useRef(false);

  const state = stateOf(draft);
  const facts = factsOf(draft, me);
  // Checking takes longer than typing on an old phone.
  const settled = useDeferredValue(draft.values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the draft does not change what is wrong
  const faults = useMemo(() => check({ ...draft, values: settled }, me), [settled, me]);

  function edit(path: string, values: (draft: Draft) => Draft["values"]) {
    setRefusal(
      (old) => old && { ...old, faults: old.faults.filter((fault) => !isWithinPath(fault.path, path)) },
    );
    change((old) => ({ ...old, values: values(old), offline: old.offline || !navigator.onLine }));
  }

  async function send() {
    const stored = await flush();
    const [first] = check(stored, me);
    if (first) return first;
    if (!navigator.onLine) throw new ApiProblem(unreachable);
    setStage("uploading");
    if (photosIn(stored) > 0 && !(await uploadPhotos(stored.id))) throw new ApiProblem(unsent);
    setStage("sending");
    const sent = sentOf(stored, stateOf(stored), now());
    change((old) => ({ ...old, sent }));
    await flush();
    const receipt = await answerOf(api.POST("/api/deliverables", { body: sent.input }));
    keepReceipt(receipt);
    // What is recorded is recorded, whether or not the phone can tidy up.
    await removeDraft(stored.id).catch(() => undefined);
    go(toPath({ page: "deliverable", id: receipt.id }, { receipt: "1" }), { replace: true });
    return undefined;
  }

  async function submit() {
    if (underWay.current) return undefined;
    underWay.current = true;
    const wasSent = draft.sent !== undefined;
    setRefusal(undefined);
    try {
      return await send();
    } catch (cause) {
      const problem = toProblem(cause);
      // A session that was over says no to this send, but nothing of an earlier one without an answer.
      const refused = isRefusal(problem) || (problem.status === 401 && !wasSent);
      if (refused) change(({ sent: _sent, ...rest }) => rest);
      const placed = placeProblem(stateOf(draft), problem);
      setRefusal({ problem, faults: placed });
      return placed[0];
    } finally {
      underWay.current = false;
      setStage("idle");
    }
  }

  return {
    ...inHand,
    state,
    facts,
    faults,
    refused: refusal?.faults ?? [],
    problem: refusal?.problem,
    stage,
    answer: (path, value) => edit(path, (old) => answered(stateOf(old), path, value)),
    editRows: (path, rows) =>
      edit(path, (old) => setAt(old.values, path, rows((valueAt(old.values, path) ?? []) as Row[]))),
    async store() {
      change((old) => (old.savedAt === "" ? { ...old } : old));
      return (await flush()).id;
    },
    submit,
  };
}

/** How many photos a draft has. */
export function photosIn(draft: Draft): number {
  const rows = valueAt(draft.values, "header.attachments");
  return Array.isArray(rows) ? rows.length : 0;
}

const unreachable = { status: 0, code: "network.unreachable", detail: fieldText.report.offline };
const unsent = { status: 0, code: "photo.unsent", detail: fieldText.photo.unsent };

function check(draft: Draft, me: Me): PlacedFault[] {
  const at = now();
  return checkReport(stateOf(draft), factsOf(draft, me), { offline: draft.offline, deviceTime: at });
}

function stateOf(draft: Draft): FormState {
  return { kind: draft.kind, values: draft.values, region: provisionalRegion, today: dayOf(now()) };
}

// As the server has them: who fills in the report is who serves the child.
function factsOf(draft: Draft, me: Me): Facts {
  return {
    at: now(),
    authorId: me.accountId,
    authorOrganizationId: me.organizationId,
    childBirthDate: draft.birthDate,
    home: undefined,
    serviceWorkerIds: [me.accountId],
    comparedOrganizationIds: [],
    region: provisionalRegion,
  };
}
