import { entity } from "../table/entity.ts";
import { SessionRecord } from "./session.record.shape.ts";

export const SessionEntity = entity({
  name: "session",
  noun: "登录会话",
  shape: SessionRecord,
  key: ({ accountId, id }: { accountId: string; id: string }) => ({ pk: `U#${accountId}`, sk: `S#${id}` }),
});
