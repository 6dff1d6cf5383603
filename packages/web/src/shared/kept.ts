import { useState } from "react";

const PREFIX = "guanhu.draft.";

export interface Kept<T> {
  value: T;
  set(value: T): void;
  drop(): void;
  /** Whether something was typed that lies kept. */
  kept: boolean;
}

/**
 * Input that survives a reload, a lost session and a wrong click: kept in this tab until `drop`. Name it after
 * the person and the record; give the component a React key when the name changes. Personal data may be in
 * it, so it leaves with the tab and with signing out.
 */
export function useKept<T>(name: string, initial: T): Kept<T> {
  const key = PREFIX + name;
  const [held, setHeld] = useState(() => read(key, initial));
  return {
    ...held,
    set(value) {
      sessionStorage.setItem(key, JSON.stringify(value));
      setHeld({ value, kept: true });
    },
    drop() {
      sessionStorage.removeItem(key);
      setHeld({ value: initial, kept: false });
    },
  };
}

/** Forgets everything kept in this tab. */
export function dropAllKept(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function read<T>(key: string, initial: T): { value: T; kept: boolean } {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? { value: initial, kept: false } : { value: JSON.parse(text) as T, kept: true };
  } catch {
    return { value: initial, kept: false };
  }
}
