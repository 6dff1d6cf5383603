import { relationsOf } from "@guanhu/core/permission";
import { useQuery } from "@tanstack/react-query";
import { actorOf, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { peopleQuery } from "./people.query.ts";

/** Who an account is: by the name at hand, or as one of one's own unit. Others are shown by their number. */
export function PersonName({ id, name: given }: { id: string; name?: string }) {
  const me = useMe();
  const reads = relationsOf(actorOf(me), "person.read").some((relation) => relation !== "own");
  const people = useQuery({ ...peopleQuery(), enabled: reads && !given && id !== me.accountId });
  if (id === "system") return <span>{t.people.system}</span>;
  if (id === me.accountId) return <span>{t.people.myself(me.name)}</span>;
  const name = given ?? people.data?.find((person) => person.id === id)?.name;
  if (name) return <span>{name}</span>;
  return (
    <code title={id} className="quiet">
      {t.people.numbered(id.slice(-6))}
    </code>
  );
}
