/** Where one is in the field pages. */
export type Address =
  | { page: "children" }
  | { page: "child"; childId: string }
  | { page: "report"; childId: string; contractId: string; itemId: string }
  | { page: "deliverables" }
  | { page: "deliverable"; id: string }
  | { page: "hours" }
  | { page: "account" }
  | { page: "missing" };

/** The address that a path names; a path that names none is `missing`. */
export function parseAddress(pathname: string): Address {
  const [root, page, ...ids] = pathname.split("/").filter((part) => part !== "");
  const [one, two, three] = ids.map(decode);
  if (root !== "field" || ids.some((id) => decode(id) === undefined)) return { page: "missing" };
  if (page === undefined) return { page: "children" };
  if (page === "children" && one && ids.length === 1) return { page: "child", childId: one };
  if (page === "report" && one && two && three && ids.length === 3) {
    return { page: "report", childId: one, contractId: two, itemId: three };
  }
  if (page === "deliverables" && one && ids.length === 1) return { page: "deliverable", id: one };
  if (ids.length > 0) return { page: "missing" };
  if (page === "deliverables" || page === "hours" || page === "account") return { page };
  return { page: "missing" };
}

/** The path of an address, with what is asked of the page. */
export function toPath(address: Address, query: Record<string, string | undefined> = {}): string {
  const asked = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
  return `${pathOf(address)}${search}`;
}

function pathOf(address: Address): string {
  switch (address.page) {
    case "child":
      return `/field/children/${encodeURIComponent(address.childId)}`;
    case "report": {
      const ids = [address.childId, address.contractId, address.itemId].map(encodeURIComponent);
      return `/field/report/${ids.join("/")}`;
    }
    case "deliverable":
      return `/field/deliverables/${encodeURIComponent(address.id)}`;
    case "deliverables":
    case "hours":
    case "account":
      return `/field/${address.page}`;
    default:
      return "/field/";
  }
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
