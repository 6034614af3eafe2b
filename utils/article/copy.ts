import type { CopyBlock, SavedCopy } from './article.ts';
import { changesBetween, type CopyText } from './copy-changes.ts';

type Blocks = readonly Pick<CopyBlock, 'text'>[];

/** What the hash of a saved copy is made of: the texts of its blocks joined by line feeds. */
export function hashInput(blocks: Blocks): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** SHA-256 of a saved copy as lower-case hex: equal copies are stored once. */
export async function copyHash(blocks: Blocks): Promise<string> {
  const bytes = new TextEncoder().encode(hashInput(blocks));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * How long a saved change is news, ms: the newer text is saved while the reader has it open, so a day
 * later it is what was read.
 */
const NEWS = 24 * 60 * 60 * 1000;

/**
 * The copy that holds the words as they were read, for a page as it is now; null if nothing tells.
 * @param former copies that were replaced, newest first.
 */
export function copyAsRead(
  page: Blocks,
  saved: SavedCopy | null,
  former: readonly SavedCopy[],
  now: Date,
): SavedCopy | null {
  if (!saved) return null;
  if (!isSameText(page, saved.blocks)) return saved;
  const age = now.getTime() - Date.parse(saved.captured);
  return age < NEWS ? (former[0] ?? null) : null;
}

/** Less of the text than this is a page that is still coming in, or behind a wall now. */
const FRAGMENT = 0.5;

/** Whether a page only shows less of a copy: what is missing from it is folded away, nothing is new. */
export function isFoldedCopy(page: CopyText, copy: CopyText): boolean {
  return (
    page.folded !== undefined &&
    page.folded.length > 0 &&
    lengthOf(page.blocks) < lengthOf(copy.blocks) &&
    changesBetween(copy, page).length === 0
  );
}

/** Whether a page holds so little of a text that nothing can be said of what was cut. */
export function isFragment(now: Blocks, before: Blocks): boolean {
  return lengthOf(now) < lengthOf(before) * FRAGMENT;
}

function lengthOf(blocks: Blocks): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isSameText(a: Blocks, b: Blocks): boolean {
  return hashInput(a) === hashInput(b);
}
