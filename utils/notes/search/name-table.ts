/** Strings numbered in the order of their first appearance. */
export class NameTable {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  constructor(names: readonly string[] = []) {
    for (const name of names) this.number(name);
  }

  get size(): number {
    return this.#names.length;
  }

  /** The number of a name, given now if it is new. */
  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }

  find(name: string): number | null {
    return this.#numbers.get(name) ?? null;
  }

  name(number: number): string {
    return this.#names[number] ?? '';
  }

  names(): readonly string[] {
    return this.#names;
  }
}
