/** Two changes of one text put together. */
export interface MergedWords {
  readonly text: string;
  /** True where both changed the same place and stand there one after the other. */
  readonly both: boolean;
}

/** One side's change: what stands between `from` and `to` of the base became `now`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly now: readonly string[];
}

/**
 * Three-way merge of a text typed in two places since it was `base`. Each side's change is taken as
 * one stretch (what typing is); stretches apart from each other are both applied, and where they
 * meet both sides' words are kept, `there` first, on lines of their own.
 */
export function mergeWords(base: string, there: string, coming: string): MergedWords {
  if (there === coming || base === coming) return { text: there, both: false };
  if (base === there) return { text: coming, both: false };
  const from = [...base];
  const a = changeOf(from, [...there]);
  const b = changeOf(from, [...coming]);
  const apart = !meet(a, b);
  if (apart && a.to <= b.from) return { text: applied(from, [a, b]), both: false };
  if (apart && b.to <= a.from) return { text: applied(from, [b, a]), both: false };
  const start = Math.min(a.from, b.from);
  const end = Math.max(a.to, b.to);
  const side = ({ from: s, to, now }: Change) =>
    [...from.slice(start, s), ...now, ...from.slice(to, end)].join('');
  const met = meeting(side(a), side(b));
  return { text: applied(from, [{ from: start, to: end, now: [met.text] }]), both: met.both };
}

/** Whether two changes that touch are of one place: words added there twice, or to words taken away. */
function meet(a: Change, b: Change): boolean {
  const added = (change: Change) => change.from === change.to;
  const removed = (change: Change) => change.now.length === 0;
  if (a.to < b.from || b.to < a.from) return false;
  return (added(a) && (added(b) || removed(b))) || (added(b) && removed(a));
}

/** Both sides' words at one place; one that begins with the other holds it already. */
function meeting(there: string, coming: string): MergedWords {
  if (there.startsWith(coming)) return { text: there, both: false };
  if (coming.startsWith(there)) return { text: coming, both: false };
  // What was put on a line of its own by an earlier merge stays below what is typed before it.
  const text = there.startsWith('\n') ? `${coming}${there}` : `${there}\n${coming.trimStart()}`;
  return { text, both: true };
}

/** By code points, so that no character is cut in two. */
function changeOf(base: readonly string[], now: readonly string[]): Change {
  const shortest = Math.min(base.length, now.length);
  let head = 0;
  while (head < shortest && base[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && base.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { from: head, to: base.length - tail, now: now.slice(head, now.length - tail) };
}

/** The base with changes made that stand in order and do not overlap. */
function applied(base: readonly string[], changes: readonly Change[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, now } of changes) {
    parts.push(...base.slice(at, from), ...now);
    at = to;
  }
  return [...parts, ...base.slice(at)].join('');
}
