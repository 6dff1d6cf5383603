import { organizationKinds } from "@guanhu/core/organization/shape";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";

const MOST_PAGES = 25;

interface Props {
  id?: string;
  value?: string;
  onChange?(id: string): void;
}

/** Chooses an organization by name; one whose registration is suspended cannot be chosen. */
export function OrganizationSelect(props: Props) {
  const organizations = useQuery(organizationsQuery());
  return (
    <Select
      {...props}
      loading={organizations.isPending}
      placeholder={organizations.isError ? t.contract.organizationsFailed : t.contract.chooseOrganization}
      showSearch={{ optionFilterProp: "label" }}
      options={(organizations.data ?? []).map((one) => ({
        value: one.id,
        label: t.contract.organizationOption(
          one.name,
          organizationKinds[one.kind],
          one.status === "APPROVED",
        ),
        disabled: one.status !== "APPROVED",
      }))}
    />
  );
}

export function organizationsQuery() {
  return queryOptions({
    queryKey: ["organizations"],
    queryFn: async () => {
      let page = await fetchPage(undefined);
      const found = [...page.items];
      for (let nth = 1; page.next && nth < MOST_PAGES; nth++) {
        page = await fetchPage(page.next);
        found.push(...page.items);
      }
      return found;
    },
    staleTime: 60_000,
  });
}

function fetchPage(cursor: string | undefined) {
  return answerOf(api.GET("/api/organizations", { params: { query: cursor ? { cursor } : {} } }));
}
