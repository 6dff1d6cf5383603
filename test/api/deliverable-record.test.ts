import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photoFile, sendPhoto } from "../setup/photo.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { phoneId, visitInput } from "../setup/report.ts";
import { TODAY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let childId: string;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  childId = await world.placedChild();
});

afterAll(() => portal.close());

const send = (input: unknown, actor = world.people.caseworker) =>
  portal.call(actor, "POST", "/api/deliverables", input);

/** Shows that a refusal has its own code and leaves the table as it was. */
async function expectRefused(
  work: () => Promise<{ status: number; body: { code?: string; detail?: string } }>,
  status: number,
  code: string,
) {
  const before = truthOf(await portal.dump());
  const answer = await work();
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.body.detail).toMatch(/[\u4e00-\u9fff]/);
  expect(truthOf(await portal.dump())).toEqual(before);
}

describe("recording once", () => {
  test("a visit is recorded with a receipt, and the same sending again gives the same answer", async () => {
    const input = visitInput(world, childId);
    const first = await send(input);
    expect(first.status).toBe(201);
    expect(first.body.receiptNo).toMatch(/^20260310-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const again = await send(input);
    expect(again).toMatchObject({ status: 201, body: first.body });
  });

  test("the same id with other content is refused with 409", async () => {
    const input = visitInput(world, childId);
    await send(input);
    const other = visitInput(world, childId, {
      id: input.id,
      report: { content: { purpose: "riskFollowUp" } },
    });
    await expectRefused(() => send(other), 409, "deliverable.id_taken");
  });

  test("the same id from another worker is refused with 409", async () => {
    const input = visitInput(world, childId);
    await send(input);
    const otherChild = await world.placedChild(world.people.colleague);
    const stolen = visitInput(world, otherChild, { id: input.id });
    await expectRefused(() => send(stolen, world.people.colleague), 409, "deliverable.id_taken");
  });

  test("fifty sends at once leave one record and one answer", async () => {
    const input = visitInput(world, childId);
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(input)));
    expect(new Set(answers.map((one) => JSON.stringify(one.body))).size).toBe(1);
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([201]));
    const items = await portal.dump();
    expect(items.filter((item) => item.pk === `D#${input.id}`)).toHaveLength(1);
    expect(items.filter((item) => item.subject === `deliverable#${input.id}`)).toHaveLength(1);
  });

  test("a retry gets its receipt even when the placement has ended since", async () => {
    const own = await world.placedChild();
    const input = visitInput(world, own);
    const first = await send(input);
    const page = await portal.call(world.people.childCare, "GET", `/api/children/${own}`);
    await portal.settle();
    expect(page.status).toBe(200);
    const ended = await portal.call(world.people.procurement, "POST", "/api/placements/end", {
      childId: own,
      contractId: world.contract.id,
      version: 2,
      lastDay: "2026-03-09",
      reason: "迁出本县",
    });
    expect(ended.status).toBe(200);
    expect(await send(input)).toMatchObject({ status: 201, body: first.body });
    await expectRefused(() => send(visitInput(world, own)), 409, "placement.not_on_day");
  });
});

describe("refusals, nothing written", () => {
  test("a child that is not placed under the contract on that day", async () => {
    await expectRefused(
      () => send(visitInput(world, childId, { onDate: "2026-01-10" })),
      409,
      "placement.not_on_day",
    );
  });

  test("a child placed with nobody, or with a colleague, is missing", async () => {
    const unplaced = await world.child();
    await expectRefused(() => send(visitInput(world, unplaced)), 404, "record.missing");
    const colleagues = await world.placedChild(world.people.colleague);
    await expectRefused(() => send(visitInput(world, colleagues)), 404, "record.missing");
  });

  test("another organization's child and contract are missing", async () => {
    await expectRefused(
      () => send(visitInput(world, childId), world.people.otherCaseworker),
      404,
      "record.missing",
    );
    await expectRefused(
      () => send(visitInput(world, childId, { contractId: world.otherContract.id })),
      404,
      "record.missing",
    );
  });

  test("a contract that is not active", async () => {
    const second = await openPortal();
    try {
      const child = await second.world.placedChild();
      const { contract, people } = second.world;
      const change = { version: contract.version, reason: "等待整改" };
      const suspended = await second.call(
        people.procurement,
        "POST",
        `/api/contracts/${contract.id}/suspend`,
        change,
      );
      expect(suspended.status).toBe(200);
      const before = truthOf(await second.dump());
      const answer = await second.call(
        people.caseworker,
        "POST",
        "/api/deliverables",
        visitInput(second.world, child),
      );
      expect(answer).toMatchObject({ status: 409, body: { code: "contract.not_active" } });
      expect(truthOf(await second.dump())).toEqual(before);
    } finally {
      await second.close();
    }
  });

  test("a visit in the future", async () => {
    await expectRefused(
      () => send(visitInput(world, childId, { onDate: "2026-03-11" })),
      400,
      "deliverable.date_in_future",
    );
  });

  test("a visit outside the contract's term", async () => {
    await expectRefused(
      () => send(visitInput(world, childId, { onDate: "2025-12-01" })),
      400,
      "contract.outside_term",
    );
  });

  test("nobody seen though everything is 一致", async () => {
    const input = visitInput(world, childId, {
      report: { header: { met: [], childSeenInPerson: false, childView: { asked: false } } },
    });
    await expectRefused(() => send(input), 400, "deliverable.nobody_seen");
  });

  test("a worker without valid clearance, alone or as companion", async () => {
    await expect(world.placedChild(world.people.uncleared)).rejects.toMatchObject({
      code: "person.not_cleared",
    });
    const input = visitInput(world, childId, {
      report: { header: { coWorkerIds: [world.people.uncleared.accountId] } },
    });
    await expectRefused(() => send(input), 403, "person.not_cleared");
  });

  test("a clearance that was withdrawn after the sign-in", async () => {
    const { colleague, administrator } = world.people;
    const own = await world.placedChild(colleague);
    await portal.token(colleague);
    const hit = { result: "HIT", checkedOn: TODAY, authority: "南郑区公安局" };
    const path = `/api/persons/${colleague.accountId}/clearance`;
    expect((await portal.call(administrator, "POST", path, hit)).status).toBe(200);
    await expectRefused(() => send(visitInput(world, own), colleague), 403, "person.not_cleared");
    const clear = { result: "CLEAR", checkedOn: TODAY, authority: "南郑区公安局" };
    expect((await portal.call(administrator, "POST", path, clear)).status).toBe(200);
  });

  test("a companion of another organization is missing", async () => {
    const header = { coWorkerIds: [world.people.otherCaseworker.accountId] };
    await expectRefused(
      () => send(visitInput(world, childId, { report: { header } })),
      404,
      "person.not_member",
    );
  });

  test("a line that the placement does not have, or of another kind", async () => {
    await expectRefused(
      () => send(visitInput(world, childId, { itemId: "9" })),
      400,
      "placement.item_not_placed",
    );
    await expectRefused(
      () => send(visitInput(world, childId, { itemId: "2" })),
      400,
      "deliverable.kind_not_item",
    );
  });

  test("an unknown field, a wrong enum, broken JSON, no content type, 5 MB of text", async () => {
    const input = visitInput(world, childId);
    await expectRefused(() => send({ ...input, actor: "me" }), 400, "request.invalid");
    const wrong = structuredClone(input) as { report: { content: { purpose: string } } };
    wrong.report.content.purpose = "holiday";
    await expectRefused(() => send(wrong), 400, "request.invalid");
    const authorization = `Bearer ${await portal.token(world.people.caseworker)}`;
    const raw = (body: string, type?: string) => () =>
      portal.raw("/api/deliverables", {
        method: "POST",
        body: Buffer.from(body),
        headers: { authorization, ...(type ? { "content-type": type } : {}) },
      });
    await expectRefused(raw("{", "application/json"), 400, "request.broken_json");
    await expectRefused(raw(JSON.stringify(input)), 415, "request.content_type");
    await expectRefused(
      raw(JSON.stringify({ ...input, pad: "长".repeat(1_700_000) }), "application/json"),
      413,
      "request.too_large",
    );
  });

  test("what was refused is never quoted back", async () => {
    const input = visitInput(world, childId) as unknown as { report: { content: Record<string, unknown> } };
    input.report.content.purpose = "张小明的秘密";
    const answer = await send(input);
    expect(JSON.stringify(answer.body)).not.toContain("张小明");
    expect(answer.body.fields[0].path).toBe("report.content.purpose");
  });
});

describe("photos", () => {
  test("go to the store by presigned upload and are held by the deliverable", async () => {
    const { fileId, completed } = await sendPhoto(portal, world.people.caseworker, photoFile(1));
    expect(completed).toMatchObject({ status: 200, body: { status: "READY" } });
    const input = visitInput(world, childId, {
      report: { header: { attachments: [{ fileId, containsFace: false, caption: "门前" }] } },
    });
    const receipt = await send(input);
    expect(receipt).toMatchObject({ status: 201 });
    const page = await portal.call(world.people.caseworker, "GET", `/api/deliverables/${input.id}`);
    expect(page.body.photos).toHaveLength(1);
    const bytes = Buffer.from(await (await fetch(page.body.photos[0].url)).arrayBuffer());
    expect(bytes.equals(photoFile(1))).toBe(true);
  });

  test("a photo that another deliverable uses is flagged, not refused", async () => {
    const { fileId } = await sendPhoto(portal, world.people.caseworker, photoFile(2));
    const attach = (id: string) => ({ header: { attachments: [{ fileId: id, containsFace: false }] } });
    const first = await send(visitInput(world, childId, { report: attach(fileId) }));
    expect(first.body.flags).not.toContain("deliverable.flag.photo_reused");
    const again = await send(visitInput(world, childId, { report: attach(fileId) }));
    expect(again).toMatchObject({ status: 201 });
    expect(again.body.flags).toContain("deliverable.flag.photo_reused");
    const copy = await sendPhoto(portal, world.people.caseworker, photoFile(2));
    const third = await send(visitInput(world, childId, { report: attach(copy.fileId) }));
    expect(third.body.flags).toContain("deliverable.flag.photo_reused");
  });

  test("a file that never arrived, another worker's file, the same file twice", async () => {
    const { caseworker, colleague } = world.people;
    const attach = (...ids: string[]) => ({
      header: { attachments: ids.map((fileId) => ({ fileId, containsFace: false })) },
    });
    const announced = await sendPhoto(portal, caseworker, photoFile(3), { upload: false });
    expect(announced.completed).toMatchObject({ status: 409, body: { code: "file.not_uploaded" } });
    await expectRefused(
      () => send(visitInput(world, childId, { report: attach(announced.fileId) })),
      409,
      "file.not_uploaded",
    );
    await expectRefused(
      () => send(visitInput(world, childId, { report: attach(phoneId("fil")) })),
      404,
      "record.missing",
    );
    const theirs = await sendPhoto(portal, colleague, photoFile(4));
    await expectRefused(
      () => send(visitInput(world, childId, { report: attach(theirs.fileId) })),
      404,
      "record.missing",
    );
    const own = await sendPhoto(portal, caseworker, photoFile(5));
    const copy = await sendPhoto(portal, caseworker, photoFile(5));
    await expectRefused(
      () => send(visitInput(world, childId, { report: attach(own.fileId, own.fileId) })),
      400,
      "request.invalid",
    );
    await expectRefused(
      () => send(visitInput(world, childId, { report: attach(own.fileId, copy.fileId) })),
      400,
      "file.twice_in_one",
    );
  });

  test("another type than it claims, a type that is no photo, over 10 MB", async () => {
    const { caseworker } = world.people;
    const text = Buffer.from("这不是照片，只是一段文字。".repeat(20));
    const disguised = await sendPhoto(portal, caseworker, text);
    expect(disguised.completed).toMatchObject({ status: 400, body: { code: "file.type_mismatch" } });
    const announce = (contentType: string, size: number) =>
      portal.call(caseworker, "POST", "/api/files", {
        id: phoneId("fil"),
        contentType,
        size,
        sha256: `${"A".repeat(43)}=`,
      });
    await expectRefused(() => announce("application/pdf", 1000), 400, "file.type_not_allowed");
    await expectRefused(() => announce("image/jpeg", 10 * 1024 * 1024 + 1), 400, "file.too_large");
  });

  test("the store refuses other bytes, another length and another type than announced", async () => {
    const { caseworker } = world.people;
    for (const change of ["bytes", "length", "type"] as const) {
      const sent = await sendPhoto(portal, caseworker, photoFile(6), { change });
      expect(sent.upload?.status, change).toBeGreaterThanOrEqual(400);
      expect(sent.completed.body.code, change).toBe("file.not_uploaded");
    }
  });
});
