import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { rulesQuery } from "./project.query.ts";

const c = t.project;

/** What a project is: who buys, how, for how much; and how far it has come. */
export function ProjectFacts({ project }: { project: ProjectShown }) {
  const me = useMe();
  const rules = useQuery(rulesQuery(project.division));
  const { award, invitation, methodApproval: approval } = project;
  const official = me.organizationId === undefined;
  return (
    <Panel title={c.facts}>
      <Facts
        items={[
          { label: t.purchaser.label, value: project.purchaserName },
          { label: c.method, value: rules.data?.methods[project.method]?.label ?? "" },
          { label: c.budget, value: <span className="number">{formatMoney(project.budgetFen)}</span> },
          { label: c.fiscalYear, value: String(project.fiscalYear) },
          official
            ? {
                label: c.budgetLine,
                value: (
                  <Link
                    to="/budget"
                    search={{
                      division: project.division,
                      year: String(project.fiscalYear),
                      line: project.budgetLineCode,
                    }}
                  >
                    <code>{project.budgetLineCode}</code>
                  </Link>
                ),
              }
            : undefined,
          official && may(me, "need.read")
            ? {
                label: c.need,
                value: (
                  <Link to="/needs/$id" params={{ id: project.needId }}>
                    {c.openNeed}
                  </Link>
                ),
              }
            : undefined,
          approval
            ? { label: c.methodApproval, value: c.documentOf(approval.documentNo, approval.approvedOn) }
            : undefined,
          invitation
            ? { label: c.invited, value: c.invitedOf(invitation.count, invitation.candidates.length) }
            : undefined,
          project.preparedBy.length > 0
            ? { label: c.preparedBy, value: project.preparedBy.join(t.part.comma) }
            : undefined,
          official
            ? { label: c.createdBy, value: c.byAt(project.createdByName, formatTime(project.createdAt)) }
            : undefined,
          project.openedAt
            ? { label: c.openedAt, value: c.byAt(project.openedByName ?? "", formatTime(project.openedAt)) }
            : undefined,
          project.bidsReceived === undefined
            ? undefined
            : { label: c.bidsReceived, value: c.bids1(project.bidsReceived) },
          project.qualifiedAt ? { label: c.qualifiedAt, value: formatTime(project.qualifiedAt) } : undefined,
          project.reportedOn ? { label: c.reportedOn, value: project.reportedOn } : undefined,
          award ? { label: c.winner, value: award.organizationName } : undefined,
          award
            ? { label: c.price, value: <span className="number">{formatMoney(award.amountFen)}</span> }
            : undefined,
          award && official
            ? { label: c.awarded, value: c.awardedOn(award.decidedByName, award.decidedOn) }
            : undefined,
          award?.publishedOn
            ? { label: c.resultOn, value: c.noticeOn(award.medium ?? "", award.publishedOn) }
            : undefined,
          award?.noticedOn ? { label: c.noticedOn, value: award.noticedOn } : undefined,
          project.experts
            ? { label: c.experts, value: project.experts.join(t.part.comma) }
            : { label: c.experts, value: <span className="quiet">{c.noExperts}</span> },
        ]}
      />
    </Panel>
  );
}
