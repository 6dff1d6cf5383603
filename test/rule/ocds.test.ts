import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../packages/core/src/open-data/ocds.merge.ts";
import { tell, yuan } from "../../packages/core/src/open-data/ocds.release.ts";
import type { Release, ReleaseContent, ReleaseTag } from "../../packages/core/src/open-data/ocds.shape.ts";
import type {
  PublishedContract,
  PublishedNotice,
} from "../../packages/core/src/open-data/open-data.shape.ts";
import { ocdsValidators } from "../setup/ocds.ts";

const projectId = "prj_00000000000000000000000001";
const contractId = "con_00000000000000000000000001";
const ocid = `ocds-guanhu-${projectId}`;
const faults = ocdsValidators();

const notice: PublishedNotice = {
  noun: "notice",
  id: projectId,
  ocid,
  division: "610703",
  title: "农村留守儿童走访核查服务项目",
  purchaserName: "汉中市南郑区民政局",
  publishedOn: "2026-03-10",
  method: "competitiveConsultation",
  fiscalYear: 2026,
  items: [
    {
      catalogueCode: "A060101",
      name: "走访核查",
      unit: "人次",
      quantity: 2000,
      standard: "每季度至少走访一次",
      counting: "DELIVERABLE",
    },
  ],
  budgetFen: 10_000_001,
  criteria: [{ id: "plan", name: "服务方案", weight: 100, standard: "方案完整、可行" }],
  notice: {
    medium: "陕西省政府采购网",
    publishedOn: "2026-03-10",
    documentsFrom: "2026-03-11",
    documentsTo: "2026-03-18",
    questionsUntil: "2026-03-16T09:00:00.000Z",
    bidsUntil: "2026-03-31T09:00:00.000Z",
    requirements: "专职社会工作者不少于三人。",
  },
  status: "ANNOUNCED",
};
const supplier = { name: "南郑暖阳社会工作服务中心", uscc: "52619999MJ0000001X" };
const award = { supplier, amountFen: 9_000_000, publishedOn: "2026-03-25" };
const contract: PublishedContract = {
  noun: "contract",
  ocid,
  id: contractId,
  projectId,
  contractNo: "HT-1",
  division: "610703",
  title: "走访核查服务合同",
  purchaserName: "汉中市南郑区民政局",
  publishedOn: "2026-04-02",
  from: "2026-04-01",
  to: "2026-12-31",
  amountFen: 9_000_000,
  originalFen: 9_000_000,
  status: "ACTIVE",
  signedOn: "2026-03-31",
  supplier,
  engagementMode: "GOV_PURCHASE",
  items: [
    { id: "1", catalogueCode: "A060101", name: "走访核查", unit: "人次", priceFen: 4_500, quantity: 2_000 },
  ],
  milestones: [{ id: "m1", name: "期末验收", until: "2026-12-31", sharePercent: 100 }],
  publication: { medium: "陕西省政府采购网", number: "1", on: "2026-04-02" },
  changes: [],
};

function releaseOf(nth: number, content: ReleaseContent, tag: ReleaseTag[]): Release {
  const date = `2026-04-${String(nth).padStart(2, "0")}T08:00:00.000Z`;
  return { ocid, id: `${ocid}-${nth}`, date, tag, initiationType: "tender", language: "zh", ...content };
}

describe("a release", () => {
  test.each([
    [1, 0.01],
    [10, 0.1],
    [1_999, 19.99],
    [9_000_000, 90_000],
    [9_000_000_000_000, 90_000_000_000],
  ])("tells %i fen as %f yuan", (fen, amount) => {
    expect(yuan(fen)).toEqual({ amount, currency: "CNY" });
  });

  test("no fen is lost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (fen) => {
        expect(Math.round(yuan(fen).amount * 100)).toBe(fen);
        expect(String(yuan(fen).amount)).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });

  const ended: PublishedNotice = {
    ...notice,
    status: "TERMINATED",
    termination: { reason: "预算调整", on: "2026-03-20" },
  };
  const failed: PublishedNotice = {
    ...notice,
    status: "FAILED",
    failure: { ground: "TOO_FEW", reason: "仅两家", on: "2026-04-01" },
  };
  const change = {
    no: 1,
    kind: "SUPPLEMENT",
    reason: "DEMAND",
    clause: "第一条",
    text: "增加",
    amountFen: 100,
    agreedOn: "2026-05-01",
    announcedOn: "2026-05-02",
  } as const;
  const { projectId: _project, ...direct } = contract;
  test.each([
    ["a notice", notice, undefined, ["planning", "tender"]],
    ["a result", { ...notice, award }, notice, ["award"]],
    ["a result seen first", { ...notice, award }, undefined, ["planning", "tender", "award"]],
    [
      "another result",
      { ...notice, award: { ...award, noticedOn: "2026-03-26" } },
      { ...notice, award },
      ["awardUpdate"],
    ],
    ["the end of a purchase", ended, notice, ["tenderCancellation"]],
    ["a failed purchase", failed, notice, ["tenderUpdate"]],
    ["a contract", contract, undefined, ["contract"]],
    ["a contract without a project", direct, undefined, ["award", "contract"]],
    ["a supplement", { ...contract, changes: [change] }, contract, ["contractAmendment"]],
    ["the end of a contract", { ...contract, status: "COMPLETED" }, contract, ["contractTermination"]],
    ["a suspension", { ...contract, status: "SUSPENDED" }, contract, ["contractUpdate"]],
  ] as const)("of %s has its tag and fits the schema", (_name, now, before, tags) => {
    const { tag, content } = tell(now as PublishedNotice, before as PublishedNotice | undefined);
    expect(tag).toEqual(tags);
    const release = releaseOf(1, content, tag);
    const shared = { version: "1.1", publishedDate: release.date, publisher: { name: "关护平台" } };
    const uri = "https://guanhu.example/api/public/ocds/releases";
    expect(faults("release", { ...shared, uri, releases: [release] })).toEqual([]);
    expect(faults("record", { ...shared, uri, records: [recordOf([release])] })).toEqual([]);
  });

  test("without its date is found wrong by the schema", () => {
    const { date: _date, ...release } = releaseOf(1, tell(notice, undefined).content, ["tender"]);
    const shared = { uri: "https://x.example", version: "1.1", publisher: { name: "关护平台" } };
    const document = { ...shared, publishedDate: "2026-04-01T00:00:00Z", releases: [release] };
    expect(faults("release", document)).not.toEqual([]);
  });
});

describe("a record", () => {
  test("comes to what the newest release says, thing by thing, and keeps what it does not mention", () => {
    const first = tell(notice, undefined).content;
    const second: ReleaseContent = {
      tender: { id: projectId, tenderPeriod: { endDate: "2026-04-09T00:00:00Z" } },
    };
    const third = tell(contract, undefined).content;
    const { compiledRelease, versionedRelease } = recordOf([
      releaseOf(1, first, ["planning", "tender"]),
      releaseOf(2, second, ["tenderAmendment"]),
      releaseOf(3, third, ["contract"]),
    ]);
    expect(compiledRelease.tag).toEqual(["compiled"]);
    expect(compiledRelease.tender).toMatchObject({
      title: notice.title,
      tenderPeriod: { startDate: "2026-03-11T00:00:00+08:00", endDate: "2026-04-09T00:00:00Z" },
    });
    expect(compiledRelease.parties?.map(({ name }) => name)).toEqual([notice.purchaserName, supplier.name]);
    const tender = versionedRelease.tender as { title: object[]; tenderPeriod: { endDate: object[] } };
    expect(tender.title).toHaveLength(1);
    expect(tender.tenderPeriod.endDate).toMatchObject([
      { releaseID: `${ocid}-1`, value: "2026-03-31T09:00:00.000Z" },
      { releaseID: `${ocid}-2`, releaseTag: ["tenderAmendment"], value: "2026-04-09T00:00:00Z" },
    ]);
  });

  test("has in its history, at the end of each field, what it comes to", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (told) => {
        const releases = told.map((amountFen, nth) =>
          releaseOf(nth + 1, tell({ ...contract, amountFen }, undefined).content, ["contract"]),
        );
        const before = structuredClone(releases);
        const { compiledRelease, versionedRelease } = recordOf(releases);
        const [versioned] = versionedRelease.contracts as { value: { amount: { value: number }[] } }[];
        const values = versioned?.value.amount.map(({ value }) => value) ?? [];
        expect(values.at(-1)).toBe(compiledRelease.contracts?.[0]?.value?.amount);
        expect(values).toEqual(
          told.filter((one, nth) => one !== told[nth - 1]).map((fen) => yuan(fen).amount),
        );
        expect(releases).toEqual(before);
      }),
    );
  });
});
