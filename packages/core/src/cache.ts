/** Remembers for a few seconds what is read with every request: sessions, states of contracts. */
export class BriefCache<T> {
  readonly #kept = new Map<string, { value: T; until: number }>();
  readonly #milliseconds: number;
  readonly #most: number;

  constructor(milliseconds: number, most = 5000) {
    this.#milliseconds = milliseconds;
    this.#most = most;
  }

  get(name: string): T | undefined {
    const kept = this.#kept.get(name);
    if (!kept) return undefined;
    if (kept.until > performance.now()) return kept.value;
    this.#kept.delete(name);
    return undefined;
  }

  set(name: string, value: T): void {
    // Maps keep insertion order: the first is the oldest.
    const oldest = this.#kept.size >= this.#most ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(name, { value, until: performance.now() + this.#milliseconds });
  }

  forget(name: string): void {
    this.#kept.delete(name);
  }
}
