import type { Role } from "@guanhu/core/actor";
import type { ChildInput } from "@guanhu/core/child/shape";
import type { ContractInput } from "@guanhu/core/contract/shape";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { newId } from "@guanhu/core/id/new";
import type { OrganizationInput } from "@guanhu/core/organization/shape";
import type { Clearance } from "@guanhu/core/person/shape";
import { requestIdOf } from "./random.ts";

/** When a verb is called, and under which request id; by that the ids it makes are known beforehand. */
export interface Call {
  at: string;
  requestId: string;
}

export interface OrganizationPlan extends Call {
  id: string;
  input: OrganizationInput;
}

export interface PersonPlan extends Call {
  id: string;
  loginName: string;
  name: string;
  roles: readonly Role[];
  division?: string;
  organizationId?: string;
  /** Account that registers this one; absent: the system. */
  by?: string;
  clearance?: Call & { input: Clearance };
}

export interface ChildPlan extends Call {
  id: string;
  /** Account of the official. */
  by: string;
  input: ChildInput;
}

export interface ContractPlan extends Call {
  id: string;
  input: ContractInput;
  drafter: string;
  sign: Call & { by: string };
  /** The organization's signature. */
  countersign: Call & { by: string };
  activate: Call;
}

/** Children placed together under a contract. */
export interface PlacementPlan extends Call {
  contractId: string;
  childIds: readonly string[];
  itemIds: readonly string[];
  frequencyDays: number;
  from: string;
  to: string;
  /** Account of the official. */
  by: string;
}

/** Children of one contract handed to one worker. */
export interface AssignmentPlan extends Call {
  contractId: string;
  childIds: readonly string[];
  workerId: string;
  /** Account of the manager. */
  by: string;
}

export interface PhotoPlan extends Call {
  id: string;
  complete: Call;
  /** The picture, drawn when it is sent. */
  seed: string;
  takenAt: string;
}

/** A deliverable from the visit to the last word about it. */
export interface VisitPlan extends Call {
  input: DeliverableInput;
  /** Account of the author. */
  by: string;
  photos: readonly PhotoPlan[];
  check?: Call & { by: string; outcome: "PASS" | "RETURN"; reason?: string };
  review?: Call & { by: string; outcome: "ACCEPT" | "RETURN" | "REJECT"; reason?: string };
  withdraw?: Call & { reason: string };
}

/** Everything that has happened in a world, or in a part of it that stands by itself. */
export interface Plan {
  organizations: readonly OrganizationPlan[];
  /** In an order in which everybody is registered after who registers him. */
  people: readonly PersonPlan[];
  children: readonly ChildPlan[];
  contracts: readonly ContractPlan[];
  placements: readonly PlacementPlan[];
  assignments: readonly AssignmentPlan[];
  /** By author: what each of them did, in order. */
  visits: readonly (readonly VisitPlan[])[];
  /** Account with the office of clearing people. */
  administratorId: string;
}

export function callOf(name: string, at: string): Call {
  return { at, requestId: requestIdOf(name) };
}

/** A call that makes a record, and the id that the record will have. */
export function makingCall(
  name: string,
  at: string,
  noun: Parameters<typeof newId>[1],
): Call & { id: string } {
  const call = callOf(name, at);
  return { ...call, id: newId(call, noun) };
}

const MINUTE = 60_000;
const CHINA_MINUTES = 8 * 60;

/** The instant (UTC) of a China date and a minute of its day. */
export function instantOf(date: string, minute: number): string {
  return new Date(Date.parse(date) + (minute - CHINA_MINUTES) * MINUTE).toISOString();
}

export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}
