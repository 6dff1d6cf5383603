import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentPage, indexPage } from "../../packages/core/src/procurement-file/procurement-file.html.ts";
import {
  type EndFacts,
  endOf,
  keepUntil,
  refuseKept,
} from "../../packages/core/src/procurement-file/procurement-file.rule.ts";
import { type Entry, zipStream } from "../../packages/core/src/procurement-file/procurement-file.zip.ts";
import { codeOf } from "../setup/refusal.ts";

describe("how long a file is kept", () => {
  test.each([
    ["2026-12-31", "2041-12-31"],
    ["2028-02-29", "2043-02-28"],
    ["2026-03-10", "2041-03-10"],
  ])("what ended on %s is kept until %s", (end, until) => expect(keepUntil(end)).toBe(until));

  test("no day before, and none while the contract runs", () => {
    expect(codeOf(() => refuseKept("HT-1", undefined, "2099-01-01"))).toBe("procurement_file.running");
    expect(codeOf(() => refuseKept("HT-1", "2026-03-10", "2041-03-10"))).toBe("procurement_file.kept");
    expect(refuseKept("HT-1", "2026-03-10", "2041-03-11")).toBe("2041-03-10");
  });

  const nothing: EndFacts = {
    contract: { endedOn: "2026-06-30" },
    payments: [],
    recoveries: [],
    breaches: [],
  };
  test.each([
    ["the contract's end", {}, "2026-06-30"],
    ["no end", { contract: {} }, undefined],
    ["a later payment", { payments: [{ paidOn: "2026-07-10" }, { paidOn: "2026-05-01" }] }, "2026-07-10"],
    [
      "its receipt",
      { payments: [{ paidOn: "2026-07-10", confirmedAt: "2026-07-11T17:00:00.000Z" }] },
      "2026-07-12",
    ],
    ["money that came back", { recoveries: [{ returnedOn: "2026-08-01" }, {}] }, "2026-08-01"],
    [
      "a decision on a breach",
      { breaches: [{ decision: { at: "2026-08-02T01:00:00.000Z" } }, {}] },
      "2026-08-02",
    ],
    ["the evaluation", { evaluation: { publishedOn: "2027-01-20" } }, "2027-01-20"],
    ["nothing that came before the end", { payments: [{ paidOn: "2026-03-01" }] }, "2026-06-30"],
  ] satisfies [string, Partial<EndFacts>, string | undefined][])(
    "a purchase ends with %s",
    (_name, change, end) => {
      expect(endOf({ ...nothing, ...change })).toBe(end);
    },
  );
});

describe("the ZIP", () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const large = Buffer.alloc(300_000, "农村留守儿童关爱服务");
  const entries: Entry[] = [
    { name: "index.html", bytes: text("<h1>采购档案目录</h1>") },
    { name: "01-采购需求.json", bytes: text('{"名称":"𠮷"}') },
    { name: "空.txt", bytes: new Uint8Array(0) },
    { name: "大.bin", bytes: large },
  ];
  let folder: string;
  let file: string;
  let bytes: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "guanhu-zip-"));
    file = join(folder, "a.zip");
    bytes = new Uint8Array(await new Response(zipStream(entries, "2026-03-10T23:30:00.000Z")).arrayBuffer());
    writeFileSync(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("holds every entry as it was, in order, compressed", () => {
    const found = unzipSync(bytes);
    expect(Object.keys(found)).toEqual(entries.map(({ name }) => name));
    for (const { name, bytes: content } of entries)
      expect(Buffer.from(found[name] ?? []).equals(Buffer.from(content))).toBe(true);
    expect(bytes.length).toBeLessThan(large.length / 10);
  });

  test("says that its names are UTF-8, and bears the China time wherever it is made", () => {
    const directory = Buffer.from(bytes);
    const names = Buffer.from("01-采购需求.json");
    const second = directory.lastIndexOf(names) - 46;
    expect(directory.readUInt32LE(second)).toBe(0x02014b50);
    expect(directory.readUInt16LE(second + 8) & 0x0800).toBe(0x0800);
    const [time, date] = [directory.readUInt16LE(second + 12), directory.readUInt16LE(second + 14)];
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2026, 3, 11]);
    expect([time >> 11, (time >> 5) & 63]).toEqual([7, 30]);
  });

  test("opens with another program", () => {
    const script =
      "import sys,zipfile,hashlib\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor n in z.namelist(): print(hashlib.sha256(z.read(n)).hexdigest(),n)";
    const told = execFileSync("python3", ["-X", "utf8", "-c", script, file], { encoding: "utf8" });
    const wanted = entries.map(
      ({ name, bytes: content }) => `${createHash("sha256").update(content).digest("hex")} ${name}\n`,
    );
    expect(told).toBe(wanted.join(""));
  });

  test("is made as it is read: nothing is compressed ahead of its reader", async () => {
    let touched = 0;
    const watched = entries.map(({ name, bytes: content }) => ({
      name,
      get bytes() {
        touched += 1;
        return content;
      },
    }));
    const reader = zipStream(watched, "2026-03-10T02:00:00.000Z").getReader();
    await reader.read();
    expect(touched).toBeLessThan(entries.length);
    await reader.cancel();
  });
});

describe("pages", () => {
  const contract = { contractNo: "HT-1", title: "服务合同" };
  test("names and values are Chinese; money, times and words are written out; nothing runs", () => {
    const html = documentPage("资金支付", contract, {
      money: { paidFen: 123_450 },
      payments: [{ state: "PAID", invoiceReceivedOn: "2026-03-10", requestedAt: "2026-03-10T07:00:00.000Z" }],
      text: '<script>alert("1")</script>',
    });
    for (const part of ["¥1,234.50", "待确认", "2026-03-10 15:00", "收到发票之日", "&lt;script&gt;"])
      expect(html).toContain(part);
    expect(html).not.toContain("<script");
  });

  test("the index links every document and says what is missing", () => {
    const piece = (name: string) => ({ name, bytes: 3, sha256: "a".repeat(64) });
    const html = indexPage({
      product: "关护",
      contractId: "con_1",
      ...contract,
      purchaserName: "民政局",
      organizationName: "中心",
      madeAt: "2026-03-10T07:00:00.000Z",
      requestId: "r",
      keepUntil: "2041-03-10",
      documents: [{ no: "02", title: "合同文本", json: piece("02.json"), html: piece("02.html") }],
      absent: [{ no: "01", title: "采购需求", reason: "合同未经采购项目" }],
    });
    expect(html.indexOf("采购需求")).toBeLessThan(html.indexOf("合同文本"));
    for (const part of ['href="02.html"', 'href="02.json"', "合同未经采购项目", "2041-03-10"])
      expect(html).toContain(part);
  });
});
