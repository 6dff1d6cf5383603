import { OpinionLink } from "@guanhu/core/opinion/link";
import { OpinionAnswer, OpinionAsked, OpinionThanks } from "@guanhu/core/opinion/shape";
import * as z from "zod";
import { route } from "../http/route.ts";

const tag = "服务对象意见";
// Any text: a token that cannot be one is answered as a wrong one.
const params = z.strictObject({ token: z.string() });

/** What a family calls that was sent a link. No sign-in. */
export const opinionLinkRoutes = [
  route(
    {
      method: "get",
      path: "/api/public/opinions/{token}",
      tag,
      summary: "链接所征询的内容，不含儿童信息",
      gate: "open",
      params,
      answer: OpinionAsked,
      refuses: ["opinion.link_invalid"],
    },
    ({ ctx, params: { token } }) => OpinionLink.asked(ctx, token),
  ),
  route(
    {
      method: "post",
      path: "/api/public/opinions/{token}",
      tag,
      summary: "凭链接答复，限一次；同样的答复重发不变",
      gate: "open",
      params,
      body: OpinionAnswer,
      answer: OpinionThanks,
      refuses: ["opinion.link_invalid", "opinion.score_mismatch"],
    },
    ({ ctx, params: { token }, body }) => OpinionLink.answer(ctx, token, body),
  ),
];
