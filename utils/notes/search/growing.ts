/** A list of whole numbers below 2^32 that grows by doubling, so that appending stays cheap. */
export class GrowingNumbers {
  #numbers: Uint32Array;
  #length: number;

  constructor(numbers: Uint32Array = new Uint32Array(1024)) {
    this.#numbers = numbers;
    this.#length = 0;
  }

  /** A list that begins with all of `numbers`. */
  static of(numbers: Uint32Array): GrowingNumbers {
    const list = new GrowingNumbers(numbers);
    list.#length = numbers.length;
    return list;
  }

  get length(): number {
    return this.#length;
  }

  push(n: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(1024, this.#length * 2));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = n;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The numbers in use: a view, valid until the next push. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** A copy of exactly the numbers in use. */
  copy(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}

/** Rows of whole numbers, appended row by row and never changed (compressed sparse rows). */
export class GrowingRows {
  readonly starts: GrowingNumbers;
  readonly values: GrowingNumbers;

  constructor(starts = new GrowingNumbers(), values = new GrowingNumbers()) {
    this.starts = starts;
    this.values = values;
  }

  get length(): number {
    return this.starts.length;
  }

  push(row: readonly number[]): void {
    this.starts.push(this.values.length);
    for (const n of row) this.values.push(n);
  }

  start(row: number): number {
    return this.starts.at(row);
  }

  end(row: number): number {
    return row + 1 < this.starts.length ? this.starts.at(row + 1) : this.values.length;
  }
}
