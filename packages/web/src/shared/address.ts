import type { Role } from "@guanhu/core/actor";

const fieldRoles: readonly Role[] = ["caseworker", "volunteer"];

/** Why somebody is asked to sign in: the session is over, or he signed out. */
export type SignInCause = "over" | "out";

/** Sign-in that goes back to an address afterwards. */
export function signInAddress(back: string, cause?: SignInCause): string {
  const query = new URLSearchParams({ ...(cause ? { cause } : {}), ...(back === "/" ? {} : { back }) });
  return query.size > 0 ? `/sign-in?${query}` : "/sign-in";
}

/** The address to go back to, when it is one of this portal; anything else would send people to strangers. */
export function safeBack(back: string | null): string | undefined {
  if (!back?.startsWith("/") || /^\/[/\\]/.test(back) || back.startsWith("/sign-in")) return undefined;
  return back;
}

/** Where somebody starts: field workers with their children, everyone else at the desk. */
export function homeOf(roles: readonly Role[]): string {
  return roles.length > 0 && roles.every((role) => fieldRoles.includes(role)) ? "/field/" : "/";
}

/** Where sign-in leads: back where one came from if that is one's own part of the portal, else home. */
export function afterSignIn(roles: readonly Role[], back: string | null): string {
  const wanted = safeBack(back);
  if (!wanted) return homeOf(roles);
  const field = wanted.startsWith("/field/");
  return roles.some((role) => fieldRoles.includes(role) === field) ? wanted : homeOf(roles);
}
