import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import type { ContractDraft } from "./draft.ts";

/** The project whose award a contract is drafted from. */
export function awardedQuery(id: string) {
  return queryOptions({
    queryKey: ["project", id, "awarded"],
    queryFn: async () => {
      const { project } = await answerOf(api.GET("/api/projects/{id}", { params: { path: { id } } }));
      return project;
    },
  });
}

/** Projects of a county that were awarded and have no contract yet, of the newest twenty. */
export function awardedProjectsQuery(division: string | undefined) {
  return queryOptions({
    queryKey: ["projects", "awarded", division],
    queryFn: async () => {
      const query = division ? { division } : {};
      const { items } = await answerOf(api.GET("/api/projects", { params: { query } }));
      return items.filter((one) => one.status === "AWARDED" && one.contractId === undefined);
    },
  });
}

interface Awarded {
  id: string;
  title: string;
  division: string;
  purchaserName: string;
  items: readonly { catalogueCode: string; standard?: string | undefined }[];
  award?:
    | {
        organizationId: string;
        lines: readonly { catalogueCode: string; priceFen: number; quantity: number }[];
      }
    | undefined;
}

/** A draft as the award says it: who, what, at which price; the standards are those of the project. */
export function fromAward({ id, title, division, purchaserName, items, award }: Awarded): ContractDraft {
  const standards = new Map(items.map((item) => [item.catalogueCode, item.standard]));
  const lines = (award?.lines ?? []).map(({ catalogueCode, priceFen, quantity }) => {
    const standard = standards.get(catalogueCode);
    return { catalogueCode, price: yuanOf(priceFen), quantity, ...(standard ? { standard } : {}) };
  });
  return {
    projectId: id,
    title,
    division,
    purchaserName,
    ...(award ? { organizationId: award.organizationId } : {}),
    items: lines.length > 0 ? lines : [{}],
  };
}

/** Fen as a person types them: `1234.50`, `120`. */
export function yuanOf(fen: number): string {
  const cents = fen % 100;
  const yuan = String(Math.floor(fen / 100));
  return cents === 0 ? yuan : `${yuan}.${String(cents).padStart(2, "0")}`;
}
