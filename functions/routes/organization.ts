import { Organization } from "@guanhu/core/organization";
import { OrganizationInput, Organization as OrganizationShape } from "@guanhu/core/organization/shape";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "机构";
const Shown = OrganizationShape.omit({ head: true }).meta({ id: "Organization" });

export const organizationRoutes = [
  route(
    {
      method: "get",
      path: "/api/organizations",
      tag,
      summary: "机构列表；机构人员只看到本机构",
      gate: "organization.read",
      query: PageQuery,
      answer: pageOf(Shown),
      refuses: ["request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Organization.list(ctx, query);
      return { ...page, items: page.items.map(shown) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/organizations",
      tag,
      summary: "登记机构",
      gate: "organization.create",
      body: OrganizationInput,
      status: 201,
      answer: Shown,
      refuses: ["record.missing", "organization.uscc_taken"],
    },
    async ({ ctx, body }) => shown(await Organization.register(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/organizations/{id}",
      tag,
      summary: "机构",
      gate: "organization.read",
      params: idParam("organization"),
      answer: Shown,
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => shown(await Organization.get(ctx, params.id)),
  ),
];

function shown({ head: _head, ...organization }: Awaited<ReturnType<typeof Organization.get>>) {
  return organization;
}
