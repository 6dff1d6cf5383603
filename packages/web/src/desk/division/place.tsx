import { useQuery } from "@tanstack/react-query";
import { t } from "../../text/zh-cn.desk.ts";
import { divisionPath, divisionsBelow } from "./division.query.ts";

const PROVINCE = "61";

/** Town and village of a twelve-digit code; every town and county is asked for once. */
export function Place({ code }: { code: string }) {
  const towns = useQuery(divisionsBelow(code.slice(0, 6)));
  const villages = useQuery(divisionsBelow(code.slice(0, 9)));
  const town = towns.data?.find((one) => one.code === code.slice(0, 9))?.name;
  const village = villages.data?.find((one) => one.code === code)?.name;
  if (!town || !village) return <span className="code">{code}</span>;
  return (
    <span>
      {town} {village}
    </span>
  );
}

/** Names from the county or city down to a division. */
export function DivisionName({ code, last = 3 }: { code: string; last?: number }) {
  // Only the province's own divisions are on file.
  const inside = code.startsWith(PROVINCE);
  const found = useQuery({ ...divisionPath(code), enabled: inside });
  if (!inside) return <span>{t.division.elsewhere(code)}</span>;
  if (!found.data) return <span className="code">{code}</span>;
  return <span>{found.data.path.slice(1).slice(-last).join(" ")}</span>;
}
