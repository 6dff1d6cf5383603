import { Placement } from "@guanhu/core/placement";
import {
  AssignInput,
  Cover,
  EndInput,
  PlacementInput,
  Placement as PlacementShape,
} from "@guanhu/core/placement/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { PageQuery, pageOf } from "./shared.ts";

const tag = "服务安排";
const Shown = PlacementShape.omit({ head: true }).meta({ id: "Placement" });
const Several = z.strictObject({ items: z.array(Shown) });

export const placementRoutes = [
  route(
    {
      method: "get",
      path: "/api/placements/mine",
      tag,
      summary: "安排给我的儿童，先到期的在前",
      gate: "placement.read",
      query: PageQuery,
      answer: pageOf(Cover),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => Placement.listMine(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/placements",
      tag,
      summary: "把儿童安排到合同之下（一次最多 30 名，全部成功或全部不动）",
      gate: "placement.create",
      body: PlacementInput,
      status: 201,
      answer: Several,
      refuses: [
        "record.missing",
        "contract.not_active",
        "contract.outside_term",
        "contract.item_missing",
        "placement.period_reversed",
        "placement.outside_contract",
        "placement.already_placed",
        "child.closed",
      ],
    },
    async ({ ctx, body }) => ({ items: (await Placement.place(ctx, body)).map(shown) }),
  ),
  route(
    {
      method: "post",
      path: "/api/placements/assign",
      tag,
      summary: "把儿童指派给本机构的社工或志愿者",
      gate: "placement.assign",
      body: AssignInput,
      answer: Several,
      refuses: [
        "record.missing",
        "record.stale",
        "placement.ended",
        "person.not_member",
        "person.not_cleared",
        "person.not_field_worker",
      ],
    },
    async ({ ctx, body }) => ({ items: (await Placement.assign(ctx, body)).map(shown) }),
  ),
  route(
    {
      method: "post",
      path: "/api/placements/end",
      tag,
      summary: "结束安排，机构对该儿童的访问在最后一日后终止",
      gate: "placement.end",
      body: EndInput,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "placement.ended", "placement.last_day_outside"],
    },
    async ({ ctx, body }) => shown(await Placement.end(ctx, body)),
  ),
];

function shown({ head: _head, ...placement }: Placement.Record) {
  return placement;
}
