import * as z from "zod";

/** Version of the Open Contracting Data Standard that releases and records follow. */
export const OCDS_VERSION = "1.1";

const Instant = z.string().meta({ description: "时刻（ISO 8601）" });
const Value = z.strictObject({ amount: z.number(), currency: z.literal("CNY") });
const Period = z.strictObject({ startDate: Instant.optional(), endDate: Instant.optional() });
const Reference = z.strictObject({ id: z.string(), name: z.string() });

const Party = z.strictObject({
  id: z.string(),
  name: z.string(),
  identifier: z
    .strictObject({ scheme: z.string().optional(), id: z.string().optional(), legalName: z.string() })
    .optional(),
  address: z.strictObject({ region: z.string(), countryName: z.string() }).optional(),
  roles: z.array(z.enum(["buyer", "procuringEntity", "supplier", "payer", "payee"])),
});

const Item = z.strictObject({
  id: z.string(),
  description: z.string(),
  classification: z.strictObject({ scheme: z.string(), id: z.string(), description: z.string() }),
  quantity: z.int(),
  unit: z.strictObject({ name: z.string(), value: Value.optional() }),
});

const Amendment = z.strictObject({
  id: z.string(),
  date: Instant,
  description: z.string(),
  rationale: z.string(),
});

const Milestone = z.strictObject({
  id: z.string(),
  title: z.string(),
  type: z.enum(["delivery", "assessment"]),
  description: z.string().optional(),
  dueDate: Instant.optional(),
  dateMet: Instant.optional(),
  status: z.enum(["scheduled", "met", "notMet"]),
});

const Tender = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  status: z.enum(["active", "complete", "unsuccessful", "cancelled"]).optional(),
  procuringEntity: Reference.optional(),
  items: z.array(Item).optional(),
  value: Value.optional(),
  procurementMethod: z.enum(["open", "selective", "direct"]).optional(),
  procurementMethodDetails: z.string().optional(),
  mainProcurementCategory: z.literal("services").optional(),
  awardCriteria: z.enum(["priceOnly", "ratedCriteria"]).optional(),
  awardCriteriaDetails: z.string().optional(),
  eligibilityCriteria: z.string().optional(),
  tenderPeriod: Period.optional(),
  enquiryPeriod: Period.optional(),
  amendments: z.array(Amendment).optional(),
});

const Award = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  status: z.literal("active"),
  date: Instant,
  value: Value,
  suppliers: z.array(Reference),
});

const Transaction = z.strictObject({
  id: z.string(),
  date: Instant,
  value: Value,
  payer: Reference,
  payee: Reference,
});

const Contract = z.strictObject({
  id: z.string(),
  awardID: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  status: z.enum(["pending", "active", "terminated"]).optional(),
  period: Period.optional(),
  value: Value.optional(),
  items: z.array(Item).optional(),
  dateSigned: Instant.optional(),
  milestones: z.array(Milestone).optional(),
  amendments: z.array(Amendment).optional(),
  implementation: z
    .strictObject({
      transactions: z.array(Transaction).optional(),
      milestones: z.array(Milestone).optional(),
    })
    .optional(),
});

export const ReleaseTag = z.enum([
  "planning",
  "tender",
  "tenderAmendment",
  "tenderUpdate",
  "tenderCancellation",
  "award",
  "awardUpdate",
  "contract",
  "contractUpdate",
  "contractAmendment",
  "contractTermination",
  "implementation",
  "implementationUpdate",
  "compiled",
]);
export type ReleaseTag = z.infer<typeof ReleaseTag>;

/** What a release tells besides its own facts; what it leaves out is as it was told before. */
export const ReleaseContent = z.strictObject({
  parties: z.array(Party).optional(),
  buyer: Reference.optional(),
  planning: z.strictObject({ budget: z.strictObject({ description: z.string(), amount: Value }) }).optional(),
  tender: Tender.optional(),
  awards: z.array(Award).optional(),
  contracts: z.array(Contract).optional(),
});
export type ReleaseContent = z.infer<typeof ReleaseContent>;

/** One release of OCDS 1.1: what one publication told of a contracting process. */
export const Release = z
  .strictObject({
    ocid: z.string(),
    id: z.string(),
    date: Instant,
    tag: z.array(ReleaseTag),
    initiationType: z.literal("tender"),
    language: z.literal("zh"),
    ...ReleaseContent.shape,
  })
  .meta({ id: "OcdsRelease", description: "OCDS 1.1 release" });
export type Release = z.infer<typeof Release>;

const packed = {
  uri: z.string(),
  version: z.literal(OCDS_VERSION),
  publishedDate: Instant,
  publisher: z.strictObject({ name: z.string() }),
};

export const ReleasePackage = z
  .strictObject({
    ...packed,
    releases: z.array(Release).min(1),
    links: z.strictObject({ next: z.string().meta({ description: "此后发布的从这里取" }) }),
  })
  .meta({ id: "OcdsReleasePackage", description: "OCDS 1.1 release package" });
export type ReleasePackage = z.infer<typeof ReleasePackage>;

/** One process as a whole: its releases, what they come to, and the history of every value. */
export const OcdsRecord = z
  .strictObject({
    ocid: z.string(),
    releases: z.array(Release).min(1),
    compiledRelease: Release,
    versionedRelease: z.looseObject({ ocid: z.string() }),
  })
  .meta({ id: "OcdsRecord", description: "OCDS 1.1 record" });
export type OcdsRecord = z.infer<typeof OcdsRecord>;

export const RecordPackage = z
  .strictObject({
    ...packed,
    records: z.array(OcdsRecord).min(1),
    links: z.strictObject({ next: z.string() }).optional(),
  })
  .meta({ id: "OcdsRecordPackage", description: "OCDS 1.1 record package" });
export type RecordPackage = z.infer<typeof RecordPackage>;
