// Grows when an answer changes its form, so that nothing of an old form is ever read.
const ROOT = "guanhu.field.1";

/** An answer of the server as this device keeps it for times without network. */
export interface Kept<T> {
  /** Instant of the answer. */
  at: string;
  value: T;
}

/** Keeps an answer for an account; a device without room keeps nothing, and nobody is disturbed. */
export function keepAnswer<T>(accountId: string, name: string, kept: Kept<T>): void {
  try {
    localStorage.setItem(keyOf(accountId, name), JSON.stringify(kept));
  } catch {
    // No room, or storage is forbidden: the page works from the network alone.
  }
}

/** The answer kept for an account, if any. */
export function recallAnswer<T>(accountId: string, name: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(keyOf(accountId, name));
    return text ? (JSON.parse(text) as Kept<T>) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets everything kept for an account: children's data do not outlast a sign-out. */
export function forgetAnswers(accountId: string): void {
  const own = Object.keys(localStorage).filter((key) => key.startsWith(keyOf(accountId, "")));
  for (const key of own) localStorage.removeItem(key);
}

function keyOf(accountId: string, name: string): string {
  return `${ROOT}.${accountId}.${name}`;
}
