import { idShape } from "@guanhu/core/id";
import { Person } from "@guanhu/core/person";
import { Clearance, PersonInput, Person as PersonShape } from "@guanhu/core/person/shape";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "人员";
const Shown = PersonShape.omit({ head: true, epoch: true }).meta({ id: "Person" });

export const personRoutes = [
  route(
    {
      method: "get",
      path: "/api/persons",
      tag,
      summary: "本机构的人员，或本部门的人员；管理员可指定机构",
      gate: "person.read",
      query: PageQuery.extend({ organizationId: idShape("organization").optional() }),
      answer: pageOf(Shown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Person.list(ctx, query);
      return { ...page, items: page.items.map(shown) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/persons",
      tag,
      summary: "建立账号（不含密码）",
      gate: "person.create",
      body: PersonInput,
      status: 201,
      answer: Shown,
      refuses: ["record.missing", "person.login_name_taken", "person.roles_conflict"],
    },
    async ({ ctx, body }) => shown(await Person.register(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/persons/{id}",
      tag,
      summary: "人员",
      gate: "person.read",
      params: idParam("account"),
      answer: Shown,
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => shown(await Person.get(ctx, params.id)),
  ),
  route(
    {
      method: "post",
      path: "/api/persons/{id}/clearance",
      tag,
      summary: "登记从业查询结果（未成年人保护法第六十二条）",
      gate: "person.clear",
      params: idParam("account"),
      body: Clearance,
      answer: Shown,
      refuses: ["record.missing", "record.stale"],
    },
    async ({ ctx, params, body }) => shown(await Person.clear(ctx, params.id, body)),
  ),
];

function shown({ head: _head, epoch: _epoch, ...person }: Person.Record) {
  return person;
}
