/** A set of small whole numbers, one bit each, in 32-bit words. */
export type Bitset = Uint32Array;

/** A set for the numbers below `size`, all in it or none. */
export function bitset(size: number, full = false): Bitset {
  const bits = new Uint32Array((size + 31) >>> 5);
  if (!full) return bits;
  bits.fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function addBit(bits: Bitset, n: number): void {
  const word = n >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (n & 31));
}

export function dropBit(bits: Bitset, n: number): void {
  const word = n >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (n & 31));
}

export function hasBit(bits: Bitset, n: number): boolean {
  return ((bits[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0;
}

/** Keeps in `bits` what is also in `others`. */
export function keepCommon(bits: Bitset, others: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (others[i] ?? 0);
}

/** Takes out of `bits` what is in `others`. */
export function takeOut(bits: Bitset, others: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & ~(others[i] ?? 0);
}

/** How many numbers are in the set (population count by halves, Hacker's Delight 5-2). */
export function countBits(bits: Bitset): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The numbers in the set, smallest first. */
export function listBits(bits: Bitset): Uint32Array {
  const numbers = new Uint32Array(countBits(bits));
  let next = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      numbers[next++] = i * 32 + 31 - Math.clz32(lowest);
      word ^= lowest;
    }
  }
  return numbers;
}
