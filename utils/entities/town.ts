import { gapAfter, wordAt } from './passage.ts';
import type { Span } from './span.ts';
import { TOWN_WORDS } from './words.ts';

/** "the northern city of Lille", "Mayor of Lima", "ville de Lyon": a town's name, or where the town is. */
export function behindTown({ passage, first }: Span): boolean {
  if (gapAfter(passage, first - 1) !== ' ' || gapAfter(passage, first - 2) !== ' ') return false;
  return /^(of|de)$/.test(wordAt(passage, first - 1)) && TOWN_WORDS.has(head(passage, first));
}

/**
 * "the city of Paris", "the Town of Jackson", "mayor of Lima": the name is the town's own. Not "the
 * largest city of Turkey", "ville de Turquie": a town there.
 */
export function calledTown(span: Span): boolean {
  const { passage, first } = span;
  if (!behindTown(span)) return false;
  if (/^(mayor|maire)$/.test(head(passage, first))) return true;
  if (wordAt(passage, first - 2) !== head(passage, first)) return true;
  return /^(the|la)$/i.test(wordAt(passage, first - 3));
}

function head(passage: Span['passage'], first: number): string {
  return wordAt(passage, first - 2).toLowerCase();
}
