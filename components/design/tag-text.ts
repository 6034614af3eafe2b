/** Tags are typed as one line of text, parted by commas, so that an unfinished tag is kept as draft. */

/** The finished list: trimmed, without `#`, without repeats (case does not count), order kept. */
export function parseTags(line: string): string[] {
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const part of line.split(/[,;\n，、]/u)) {
    const tag = part.trim().replace(/^#+/u, '').replace(/\s+/gu, ' ').trim();
    const key = tagKey(tag);
    if (tag === '' || seen.has(key)) continue;
    seen.add(key);
    tags.push(tag);
  }
  return tags;
}

/** Names a tag among others: case and composition do not count. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLocaleLowerCase();
}

/** Tags as a line to edit. */
export function tagLine(tags: readonly string[]): string {
  return tags.join(', ');
}

/** The tag being typed: the text after the last separator. */
export function tagBeingTyped(line: string): string {
  return (line.split(/[,;\n，、]/u).at(-1) ?? '').trim().replace(/^#+/u, '');
}

/** The line with the tag being typed replaced by a whole one, ready for the next. */
export function completeTag(line: string, tag: string): string {
  const cut = Math.max(...[',', ';', '\n', '，', '、'].map((mark) => line.lastIndexOf(mark)));
  const before = line.slice(0, cut + 1).trimEnd();
  return `${before}${before === '' ? '' : ' '}${tag}, `;
}

/** Known tags that fit what is typed: those that begin with it first, then those that contain it. */
export function suggestTags(
  line: string,
  known: readonly { readonly tag: string; readonly count: number }[],
  limit: number,
): { readonly tag: string; readonly count: number }[] {
  const typed = tagBeingTyped(line).toLocaleLowerCase();
  if (typed === '') return [];
  const used = new Set(parseTags(line).map((tag) => tag.toLocaleLowerCase()));
  const open = known.filter(({ tag }) => !used.has(tag.toLocaleLowerCase()));
  const begins = open.filter(({ tag }) => tag.toLocaleLowerCase().startsWith(typed));
  const contains = open.filter(
    ({ tag }) =>
      tag.toLocaleLowerCase().includes(typed) && !tag.toLocaleLowerCase().startsWith(typed),
  );
  return [...begins, ...contains].slice(0, limit);
}
