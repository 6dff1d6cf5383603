import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { organizationsQuery } from "../contract/organization-select.tsx";

interface Props {
  id?: string;
  value?: string[];
  onChange?(ids: string[]): void;
  label: string;
}

/** Chooses several organizations by name, of those that are approved. */
export function OrganizationsSelect({ label, ...props }: Props) {
  const organizations = useQuery(organizationsQuery());
  return (
    <Select
      {...props}
      mode="multiple"
      aria-label={label}
      loading={organizations.isPending}
      placeholder={organizations.isError ? t.contract.organizationsFailed : t.contract.chooseOrganization}
      showSearch={{ optionFilterProp: "label" }}
      options={(organizations.data ?? [])
        .filter((one) => one.status === "APPROVED")
        .map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
