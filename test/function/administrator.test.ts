import { KMSClient } from "@aws-sdk/client-kms";
import { makeIndexKey } from "@guanhu/core/keyring/kms";
import { Session } from "@guanhu/core/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { region } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { type Artifacts, type Instance, makeArtifacts } from "./artifact.setup.ts";
import { type Kms, startKms } from "./kms.setup.ts";
import { credentials } from "./signature.setup.ts";

let artifacts: Artifacts;
let table: TestParts;
let kms: Kms;
let administrator: Instance;
const event = { name: "王一", loginName: "Wang1", division: "61" };

beforeAll(async () => {
  [artifacts, table, kms] = await Promise.all([makeArtifacts("administrator"), openTable(), startKms()]);
  const client = new KMSClient({ region, endpoint: kms.endpoint, credentials });
  administrator = await artifacts.start("administrator", {
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    STAGE: "test",
    TABLE_NAME: table.parts.table.name,
    CHILD_KEY_ID: "child",
    INDEX_KEY_WRAPPED: await makeIndexKey({ client, keyId: "child" }),
  });
  kms.calls.length = 0;
});

afterAll(async () => {
  await artifacts?.close();
  await Promise.all([table?.close(), kms?.close()]);
});

test.each([
  [{ ...event, division: "6107" }, "首个管理员属于全省，区划代码应为 61"],
  [{ ...event, loginName: "王" }, "登录名为 3 至 32 位小写字母"],
  [{ ...event, password: "chosen" }, "password"],
  ["", "提交的内容有误"],
])("refuses %j and says what is wrong", async (wrong, words) => {
  const answer = await administrator.send(wrong);
  expect(answer).toEqual({ code: "request.invalid", text: expect.stringContaining(words) });
  expect(kms.calls).toEqual([]);
});

test("makes the account once, under the index key alone; its log has ids and never the password", async () => {
  const { loginName, password } = await administrator.send(event);
  expect(loginName).toBe("wang1");
  expect(await administrator.send({ ...event, loginName: "wang2" })).toEqual({
    code: "person.first_exists",
    text: "本省已有系统管理员，不能再建立首个管理员；请由现有管理员在“人员”中建立其他账号。",
  });
  expect(kms.calls).toEqual([{ operation: "Decrypt", keyId: "child", about: "guanhu/index-key" }]);
  const opened = await Session.signIn(table.parts, {
    loginName,
    password,
    at: new Date().toISOString(),
    requestId: crypto.randomUUID(),
    address: "198.51.100.9",
  });
  expect(opened.person).toMatchObject({ name: "王一", roles: ["administration"], division: "61" });
  expect(opened.session.pending).toEqual(["password", "totp"]);
  const lines = administrator.lines().join("\n");
  expect(
    administrator
      .lines()
      .map((line) => JSON.parse(line))
      .slice(-2),
  ).toEqual([
    expect.objectContaining({
      Function: "administrator",
      Stage: "test",
      accountId: opened.person.id,
      AdministratorsMade: 1,
    }),
    expect.objectContaining({ code: "person.first_exists", AdministratorsRefused: 1 }),
  ]);
  for (const secret of [password, "王一", "wang1", "Wang1"]) expect(lines).not.toContain(secret);
});
