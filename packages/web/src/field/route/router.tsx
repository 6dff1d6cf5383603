import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, useSyncExternalStore } from "react";
import { type Address, parseAddress, toPath } from "./address.ts";

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
addEventListener("popstate", tell);

export interface Place {
  address: Address;
  query: URLSearchParams;
}

/** Where one is; the component is drawn again when it changes. */
export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const url = new URL(href, location.origin);
  return { address: parseAddress(url.pathname), query: url.searchParams };
}

/** Goes to a path of the field pages; `replace` leaves no step to go back to. */
export function go(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
  tell();
  if (!replace) scrollTo(0, 0);
}

/** A link within the field pages. */
export function Link({
  to,
  query,
  replace = false,
  children,
  ...rest
}: {
  to: Address;
  query?: Record<string, string | undefined>;
  replace?: boolean;
  children: ReactNode;
} & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">) {
  const path = toPath(to, query);
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(path, { replace });
  };
  return (
    <a {...rest} href={path} onClick={follow}>
      {children}
    </a>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
