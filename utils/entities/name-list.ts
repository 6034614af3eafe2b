/** Names in one string, cut out when they are first compared: most never are. */
export interface NameList {
  /** The names, a line feed behind each. */
  readonly text: string;
  /** Where each name begins in `text`, UTF-16 code units; one more than there are names. */
  readonly offsets: Int32Array;
  readonly count: number;
  at(position: number): string;
}

/** @param joined names divided by line feeds; empty for none. */
export function nameList(joined: string): NameList {
  const text = joined === '' ? '' : `${joined}\n`;
  return openNames(text, offsetsOf(text));
}

/** The same from where the names are known to begin. */
export function openNames(text: string, offsets: Int32Array): NameList {
  const cut: string[] = [];
  return {
    text,
    offsets,
    count: offsets.length - 1,
    at: (position) => {
      const known = cut[position];
      if (known !== undefined) return known;
      const name = text.slice(offsets[position], (offsets[position + 1] ?? 0) - 1);
      cut[position] = name;
      return name;
    },
  };
}

function offsetsOf(text: string): Int32Array {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const offsets = new Int32Array(count + 1);
  let next = 0;
  for (let name = 1; name <= count; name += 1) {
    next = text.indexOf('\n', next) + 1;
    offsets[name] = next;
  }
  return offsets;
}
