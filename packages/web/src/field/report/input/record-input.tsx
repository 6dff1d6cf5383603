import { kindLabels } from "@guanhu/core/deliverable/kind";
import { deliverableStates } from "@guanhu/core/deliverable/shape";
import { answerOf, api } from "../../../api/client.ts";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { useLoad } from "../../data/load.ts";
import { useForm } from "./form-context.ts";
import { type InputProps, Labelled } from "./frame.tsx";

const t = fieldText.input;

interface Choice {
  id: string;
  label: string;
  /** Why it may not be chosen. */
  not?: string;
}

/** One of the deliverables of this child; nobody inspects what his own organization delivered. */
export function DeliverableInput(props: InputProps) {
  const { draft, facts } = useForm();
  const load = useLoad(
    `child.${draft.childId}`,
    () => answerOf(api.GET("/api/children/{id}", { params: { path: { id: draft.childId } } })),
    draft.accountId,
  );
  const choices = load.value?.timeline.map((row) => ({
    id: row.id,
    label: `${row.onDate} ${kindLabels[row.kind]} ${row.authorName}（${deliverableStates[row.state]}）`,
    ...(row.organizationId === facts.authorOrganizationId ? { not: t.ownDeliverable } : {}),
  }));
  return <Select {...props} choices={choices} busy={load.busy} none={t.noDeliverables} />;
}

/** An organization other than one's own. */
export function OrganizationInput(props: InputProps) {
  const { facts, draft } = useForm();
  const load = useLoad(
    "organizations",
    () => answerOf(api.GET("/api/organizations", { params: { query: {} } })),
    draft.accountId,
  );
  const choices = load.value?.items.map(({ id, name }) => ({
    id,
    label: name,
    ...(id === facts.authorOrganizationId ? { not: t.ownOrganization } : {}),
  }));
  return <Select {...props} choices={choices} busy={load.busy} none={t.noOrganizations} />;
}

function Select({
  field,
  path,
  value,
  choices = [],
  busy,
  none,
}: InputProps & { choices: Choice[] | undefined; busy: boolean; none: string }) {
  const { answer } = useForm();
  const chosen = typeof value === "string" ? value : "";
  const known = choices.some((one) => one.id === chosen);
  const possible = choices.some((one) => one.not === undefined);
  return (
    <Labelled field={field} path={path} aside={possible || busy ? null : <p className="small">{none}</p>}>
      {(input) => (
        <select
          {...input}
          className="box"
          value={chosen}
          onChange={(event) => answer(path, event.target.value || undefined)}
        >
          <option value="">{busy && choices.length === 0 ? fieldText.page.loading : t.choose}</option>
          {chosen && !known ? <option value={chosen}>{chosen}</option> : null}
          {choices.map((one) => (
            <option key={one.id} value={one.id} disabled={one.not !== undefined}>
              {one.not ? `${one.label}（${one.not}）` : one.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
