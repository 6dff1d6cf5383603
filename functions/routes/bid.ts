import { Bid } from "@guanhu/core/bid";
import { BidReview } from "@guanhu/core/bid/review";
import { BidInput, BidPage, BidShown, CreditInput } from "@guanhu/core/bid/shape";
import { idShape } from "@guanhu/core/id";
import * as z from "zod";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf, Version } from "./shared.ts";

const tag = "投标";
const id = idParam("project");
const bidOf = z.strictObject({ id: idShape("project"), bidId: idShape("bid") });

export const bidRoutes = [
  route(
    {
      method: "get",
      path: "/api/bids",
      tag,
      summary: "本机构的投标，新的在前",
      gate: "bid.own",
      query: PageQuery,
      answer: pageOf(BidShown),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => Bid.listOwn(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/bid",
      tag,
      summary: "本机构对该项目的投标及内容",
      gate: "bid.own",
      params: id,
      answer: BidPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Bid.own(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/bid",
      tag,
      summary: "投标，或在截止前更换已提交的投标；开标前除本机构外任何人不可见",
      gate: "bid.submit",
      params: id,
      body: BidInput,
      status: 201,
      answer: BidPage,
      refuses: [
        "record.missing",
        "record.stale",
        "organization.not_approved",
        "bid.closed",
        "bid.exists",
        "bid.lines_unfit",
        "bid.price_zero",
        "bid.names_bidder",
        "bid.prepared_project",
        "bid.consortium_unfit",
      ],
    },
    ({ ctx, params, body }) => Bid.submit(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/bid/withdraw",
      tag,
      summary: "在截止前撤回投标",
      gate: "bid.submit",
      params: id,
      body: Version,
      answer: BidShown,
      refuses: ["record.missing", "record.stale", "bid.closed"],
    },
    ({ ctx, params, body }) => Bid.withdraw(ctx, params.id, body.version),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/bids",
      tag,
      summary: "开标后的全部投标",
      gate: "bid.read",
      params: id,
      answer: z.array(BidShown),
      refuses: ["record.missing", "bid.sealed", "bid.masked"],
    },
    ({ ctx, params }) => BidReview.list(ctx, params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/bids/{bidId}",
      tag,
      summary: "开标后的一份投标及内容",
      gate: "bid.read",
      params: bidOf,
      answer: BidPage,
      refuses: ["record.missing", "bid.sealed", "bid.masked"],
    },
    ({ ctx, params }) => BidReview.get(ctx, params.id, params.bidId),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/bids/{bidId}/credit",
      tag,
      summary: "登记三项信用查询，作出资格结论",
      gate: "bid.check",
      params: bidOf,
      body: CreditInput,
      answer: BidShown,
      refuses: [
        "record.missing",
        "record.stale",
        "bid.sealed",
        "bid.masked",
        "bid.checked",
        "bid.credit_incomplete",
        "bid.credit_date",
        "project.already_qualified",
      ],
    },
    ({ ctx, params, body }) => BidReview.checkCredit(ctx, params.id, params.bidId, body),
  ),
];
