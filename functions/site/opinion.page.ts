import { chinaTime } from "@guanhu/core/calendar";
import { OpinionAnswer, type OpinionAsked, respondents } from "@guanhu/core/opinion/shape";
import { html, raw } from "hono/html";
import type { Html, Page } from "./frame.ts";
import { facts } from "./part.ts";

const scores = [
  [5, "非常满意"],
  [4, "满意"],
  [3, "一般"],
  [2, "不满意"],
  [1, "非常不满意"],
] as const;

/** The fields of the form as they were sent. */
export type Sent = Readonly<Record<string, unknown>>;

/** The answer in a sent form; undefined while something is missing. A score without a service is not counted. */
export function answerOf(sent: Sent): OpinionAnswer | undefined {
  const received = sent.received === "yes" ? true : sent.received === "no" ? false : undefined;
  if (received && !/^[1-5]$/.test(String(sent.satisfaction))) return undefined;
  const parsed = OpinionAnswer.safeParse({
    received,
    respondent: sent.respondent,
    ...(received ? { satisfaction: Number(sent.satisfaction) } : {}),
  });
  return parsed.success ? parsed.data : undefined;
}

/** What a family is asked: choices that are sent as a form. `sent`: what it chose, where something is missing. */
export function askPage({ topic, expiresAt }: OpinionAsked, sent?: Sent): Page {
  const choose = (name: string, value: string, text: string) => choice(name, value, text, sent);
  const body = html`${
    sent
      ? html`<p class="note" role="alert">还有问题没有选择：请选择是否接受过服务、由谁答复；接受过服务的，请选择满意程度。</p>`
      : ""
  }
<p>您家受到以下服务。请如实选择，您的答复只用于验收，不会公开您的家庭。</p>
${facts([
  ["地区", topic.place],
  ["服务机构", topic.organizationName],
  ["服务内容", topic.services.join("、")],
  ["截至", topic.month],
  ["请在此之前答复", chinaTime(expiresAt)],
])}
<form method="post">
<fieldset><legend>您家是否接受过上述服务？</legend>
${choose("received", "yes", "接受过")}${choose("received", "no", "没有接受过")}</fieldset>
<fieldset><legend>接受过的，您对服务是否满意？</legend>
${scores.map(([score, text]) => choose("satisfaction", String(score), text))}</fieldset>
<fieldset><legend>由谁答复？</legend>
${Object.entries(respondents).map(([name, text]) => choose("respondent", name, text))}</fieldset>
<button type="submit">提交答复</button>
</form>`;
  return { title: "服务意见征询", body, personal: true, status: sent ? 400 : 200 };
}

function choice(name: string, value: string, text: string, sent: Sent | undefined): Html {
  const checked = sent?.[name] === value ? raw(" checked") : "";
  return html`<label><input type="radio" name="${name}" value="${value}"${checked}>${text}</label>`;
}

/** Thanks, with what was answered. */
export function thanksPage(answer: OpinionAnswer): Page {
  const score = scores.find(([value]) => value === answer.satisfaction)?.[1];
  const body = html`<p class="done" role="status">已收到您的答复，谢谢。</p>
${facts([
  ["是否接受过服务", answer.received ? "接受过" : "没有接受过"],
  ["满意程度", score],
  ["答复人", respondents[answer.respondent]],
])}`;
  return { title: "谢谢您的答复", body, personal: true };
}
