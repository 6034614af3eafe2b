import { TO_WRITE } from './draft/to-write.ts';
import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';

/** Something that looks like markup: texts are shown as they stand, tags and all. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/iu;

/** Texts that nobody has written yet, and such as would be shown with their markup. */
export function checkTexts(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  for (const { at, text } of textsIn(pack)) {
    if (text === TO_WRITE) {
      findings.push({ rule: 'to-write', at, message: `Still says “${TO_WRITE}”` });
    } else if (MARKUP.test(text)) {
      const [tag = ''] = MARKUP.exec(text) ?? [];
      findings.push({ rule: 'markup', at, message: `“${tag}” is shown as it stands` });
    }
  }
  return findings;
}

/** Every text of a pack under the name of the row that it stands in. */
function textsIn(pack: Pack): { readonly at: string; readonly text: string }[] {
  const found: { at: string; text: string }[] = [];
  const open: { at: string; value: unknown }[] = Object.entries(pack).flatMap(([list, value]) =>
    Array.isArray(value)
      ? value.map((row: unknown, index) => ({ at: `${list}/${idOf(row) ?? index}`, value: row }))
      : [{ at: list, value }],
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, value } = next;
    if (typeof value === 'string') found.push({ at, text: value });
    else if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value)) {
        const id = idOf(child);
        open.push({ at: id === null ? at : `facts/${id}`, value: child });
      }
    }
  }
  return found.toReversed();
}

function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !('id' in row)) return null;
  return typeof row.id === 'string' ? row.id : null;
}
