import type { Finding } from './finding.ts';
import { findPassage } from './find-passage.ts';
import type { Pack, Passage } from './pack.ts';

/**
 * Words of an article that may stand together in a pack. A phrase points at a place; from eight
 * words on it begins to be the article's own sentence.
 */
const MOST_WORDS = 7;

/** Selectors that hold a sentence, or that do not lead to exactly one place of the article. */
export function checkPassages(pack: Pack, article?: string): Finding[] {
  const findings: Finding[] = [];
  for (const { at, passage } of passagesOf(pack)) {
    for (const { exact } of passage.end ? [passage.start, passage.end] : [passage.start]) {
      if (exact.split(/\s+/u).length <= MOST_WORDS) continue;
      findings.push({ rule: 'sentence', at, message: `More than ${MOST_WORDS} words: “${exact}”` });
    }
    if (article === undefined) continue;
    const found = findPassage(article, passage);
    if (found.kind === 'found') continue;
    const message =
      found.kind === 'missing'
        ? `Not in the article: “${(found.part === 'end' ? passage.end : passage.start)?.exact ?? ''}”`
        : `Stands ${found.count} times: “${passage.start.exact}”`;
    findings.push({ rule: 'unanchored', at, message });
  }
  return findings;
}

/** All selectors of a pack with the rows they stand in. */
export function passagesOf(pack: Pack): { readonly at: string; readonly passage: Passage }[] {
  const rows: { at: string; passage: Passage | undefined }[] = [
    ...pack.events.flatMap(({ id, passages }) =>
      passages.map((passage) => ({ at: `events/${id}`, passage })),
    ),
    ...pack.statements.map(({ id, passage }) => ({ at: `statements/${id}`, passage })),
    ...pack.claims.map(({ id, passage }) => ({ at: `claims/${id}`, passage })),
    ...pack.relations.flatMap(({ passages = [] }, index) =>
      passages.map((passage) => ({ at: `relations/${index}`, passage })),
    ),
    ...pack.itinerary.map(({ order, passage }) => ({ at: `itinerary/${order}`, passage })),
  ];
  return rows.flatMap(({ at, passage }) => (passage ? [{ at, passage }] : []));
}
