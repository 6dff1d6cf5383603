export const subjects = ["child", "contract", "deliverable"] as const;
export type Subject = (typeof subjects)[number];

const prefixes: Record<string, Subject> = { chd: "child", con: "contract", dlv: "deliverable" };

/** What a number names, wherever it stands in a text, such as an address that was pasted; undefined for none. */
export function subjectIn(text: string): { kind: Subject; id: string } | undefined {
  const [id, prefix] = /\b(chd|con|dlv)_[0-9a-hjkmnp-tv-z]{26}\b/.exec(text) ?? [];
  const kind = prefix ? prefixes[prefix] : undefined;
  return id && kind ? { kind, id } : undefined;
}

export function isSubject(kind: string): kind is Subject {
  return subjects.some((subject) => subject === kind);
}
