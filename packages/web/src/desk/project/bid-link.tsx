import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../shared/session.ts";

/** The name of a bidder, which opens his bid beside the page for whoever may read it. */
export function BidLink({ projectId, bidId, name }: { projectId: string; bidId: string; name: string }) {
  const me = useMe();
  if (!may(me, "bid.read")) return <>{name}</>;
  return (
    <Link to="/projects/$id" params={{ id: projectId }} search={{ bid: bidId }} resetScroll={false}>
      {name}
    </Link>
  );
}
