import type { Actor } from "./actor.ts";
import type { SealStore } from "./audit/seal.store.ts";
import type { BriefCache } from "./cache.ts";
import type { Keyring } from "./crypto.ts";
import type { Evidence } from "./file/evidence.ts";
import type { KnownSession, OidcSettings, SessionRules } from "./session/session.shape.ts";
import type { Recent } from "./table/recent.ts";
import type { Table } from "./table/table.ts";

/** The parts behind the domain: one table, one ring of keys, one store of evidence. Made once per process. */
export interface Parts {
  table: Table;
  keyring: Keyring;
  evidence: Evidence;
  /** Where the days' seals lie; only who seals or verifies has it. */
  seals?: SealStore;
  /** States of contracts, remembered for a few seconds. */
  contractStates: BriefCache<string>;
  /** What submissions stand on (child, placement, contract), as it was read in the last minutes. */
  recent: Recent;
  /** Sessions with their persons, remembered for a few seconds. */
  sessions: BriefCache<KnownSession>;
  /** The region's figures for sign-in; absent: the defaults. */
  sessionRules?: SessionRules;
  /** The province's own identity provider, where it has one. */
  oidc?: OidcSettings;
}

/**
 * Who asks, when, and with what. The first argument of every verb.
 * `at` is one instant per request (ISO 8601, UTC): every row of one write agrees on it.
 */
export interface Context {
  actor: Actor;
  at: string;
  requestId: string;
  /** Address that the request came from; kept in access rows only. */
  address?: string;
  parts: Parts;
}
