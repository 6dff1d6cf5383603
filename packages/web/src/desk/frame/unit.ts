import type { Me } from "@guanhu/core/session/shape";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { divisionPath } from "../division/division.query.ts";

/** Name of the unit somebody works for: the organization, or the department's division. */
export function useUnit(me: Me): string | undefined {
  const organization = useQuery({
    ...organizationQuery(me.organizationId ?? ""),
    enabled: me.organizationId !== undefined,
  });
  const division = useQuery({ ...divisionPath(me.division ?? "61"), enabled: me.division !== undefined });
  if (me.organizationId) return organization.data?.name;
  const path = division.data?.path;
  return path ? t.frame.department(path.slice(-2).join(""), path.length === 1) : undefined;
}

export function organizationQuery(id: string) {
  return queryOptions({
    queryKey: ["organization", id],
    queryFn: () => answerOf(api.GET("/api/organizations/{id}", { params: { path: { id } } })),
    staleTime: 600_000,
  });
}
