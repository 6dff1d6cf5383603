import { addDays, chinaDate } from "@guanhu/core/calendar";
import type { ChildInput } from "@guanhu/core/child/shape";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { makeId } from "@guanhu/core/id";
import { minutesAfter } from "../world/plan.ts";
import { Random } from "../world/random.ts";
import { reportOf } from "../world/report.ts";

/** Who plays in the story, by login name. */
export const players = {
  procurement: "nz.procurement",
  contractReview: "nz.review",
  childCare: "nz.childcare",
  acceptance: "nz.acceptance",
  manager: "qingsui.manager",
  checker: "qingsui.checker",
  caseworker: "qingsui.worker1",
  both: "qingsui.worker6",
  expired: "qingsui.worker7",
  otherManager: "hemai.manager",
  otherCaseworker: "hemai.worker1",
  volunteerProcurement: "sz.procurement",
  volunteerChildCare: "sz.childcare",
  volunteerAcceptance: "sz.acceptance",
  volunteerManager: "xinghuo.manager",
  volunteerChecker: "xinghuo.checker",
  volunteer: "xinghuo.volunteer1",
  auditor: "province.auditor",
} as const;

export interface PlacedChild {
  id: string;
  input: ChildInput;
}

/** What the chapters hand on to one another. */
export interface Stage {
  /** Different in every telling, so that the story can be told again and again. */
  random: Random;
  today: string;
  contract: { id: string; contractNo: string; organizationId: string; to: string; from: string };
  /** Day from which the children of the story are placed. */
  placedFrom: string;
  children: PlacedChild[];
  caseworkerId: string;
  /** A cleared colleague of the caseworker. */
  colleagueId: string;
  /** The deliverable that is sent back, and its new version. */
  first: DeliverableInput;
  second: DeliverableInput;
  photoIds: string[];
  /** Deliverables that were refused: none of them may be there. */
  refusedIds: string[];
}

/** Days before today from which the children of the story are placed. */
export const PLACED_DAYS = 7;

export function openStage(now = new Date().toISOString()): Stage {
  const today = chinaDate(now);
  return {
    random: new Random(crypto.randomUUID()),
    today,
    contract: { id: "", contractNo: "", organizationId: "", to: "", from: "" },
    placedFrom: addDays(today, -PLACED_DAYS),
    children: [],
    caseworkerId: "",
    colleagueId: "",
    first: {} as DeliverableInput,
    second: {} as DeliverableInput,
    photoIds: [],
    refusedIds: [],
  };
}

export interface VisitWish {
  contractId: string;
  child: PlacedChild;
  coWorkerIds?: readonly string[];
  photoIds?: readonly string[];
  /** When it began; absent: an hour and a quarter ago. */
  startedAt?: string;
}

/** A visit as the phone would send it, under an id made there. */
export function visitOf(stage: Stage, wish: VisitWish): DeliverableInput {
  const now = new Date().toISOString();
  const startedAt = wish.startedAt ?? minutesAfter(now, -75);
  const id = makeId("deliverable", now);
  return {
    id,
    contractId: wish.contractId,
    itemId: "1",
    childId: wish.child.id,
    report: reportOf(stage.random.of(id), "visitVerification", {
      child: wish.child.input,
      startedAt,
      minutes: 45,
      coWorkerIds: wish.coWorkerIds ?? [stage.colleagueId],
      assessorIds: [],
      photos: (wish.photoIds ?? []).map((fileId, nth) => ({
        id: fileId,
        takenAt: minutesAfter(startedAt, 5 + nth),
      })),
      seen: true,
    }),
  };
}
