import type { DetectedArticle } from '../article/article.ts';
import type { LinkBlock, Mention } from '../entities/mention.ts';
import type {
  EntitySummary,
  LinkedText,
  NoteToAnchor,
  PageStart,
} from '../messages/content-to-background.ts';
import type { FoundArticle } from './find-articles.ts';
import { linkBlocksOf } from './link-blocks.ts';
import { placeNotes, placeStatements } from './place.ts';
import type { PlacedNote, PlacedStatement } from './placed.ts';
import { indexTextInSlices, type TextIndex } from './text-index.ts';

/** What the reader of a page asks of the background; it answers for this page only. */
export interface ReaderServices {
  hello(detected: DetectedArticle): Promise<PageStart>;
  link(blocks: readonly LinkBlock[], detected: DetectedArticle): Promise<LinkedText>;
  anchored(notes: readonly PlacedNote[], detected: DetectedArticle): Promise<void>;
}

/** One article of a page with everything that was found in it. */
export interface OpenArticle extends FoundArticle {
  readonly index: TextIndex;
  readonly start: PageStart;
  readonly mentions: readonly Mention[];
  /** Every entity of the mentions, by id. */
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly statements: readonly PlacedStatement[];
  readonly notes: readonly PlacedNote[];
}

/** Reads one article: text, mentions, statements, notes. The page waits for none of it. */
export async function readArticle(
  found: FoundArticle,
  services: ReaderServices,
  signal: AbortSignal,
): Promise<OpenArticle> {
  const [index, start] = await Promise.all([
    indexTextInSlices(found.root.element, { skip: found.root.skip, signal }),
    services.hello(found.detected),
  ]);
  return readText({ ...found, start }, index, services, signal);
}

/**
 * Reads an article again after its part of the page changed. Where the words are the same, only the
 * nodes are new: nothing is asked of the background.
 */
export async function rereadArticle(
  open: OpenArticle,
  services: ReaderServices,
  signal: AbortSignal,
): Promise<OpenArticle> {
  const index = await indexTextInSlices(open.root.element, { skip: open.root.skip, signal });
  if (index.text === open.index.text) return { ...open, index };
  return readText(open, index, services, signal);
}

/** Places the notes anew after some were written, changed or deleted. */
export async function replaceNotes(
  open: OpenArticle,
  notes: readonly NoteToAnchor[],
  signal: AbortSignal,
): Promise<OpenArticle> {
  const placed = await placeNotes(open.index.text, notes, signal);
  return { ...open, start: { ...open.start, notes }, notes: placed };
}

async function readText(
  known: FoundArticle & Pick<OpenArticle, 'start'>,
  index: TextIndex,
  services: ReaderServices,
  signal: AbortSignal,
): Promise<OpenArticle> {
  const { root, detected, isArticle, start } = known;
  const linked = isArticle && start.marksOn;
  const [{ mentions, entities }, notes] = await Promise.all([
    linked ? services.link(linkBlocksOf(index, root), detected) : NOTHING,
    placeNotes(index.text, start.notes, signal),
  ]);
  signal.throwIfAborted();
  const statements = start.marksOn ? placeStatements(index.text, start.statements) : [];
  await services.anchored(notes, detected);
  return {
    root,
    detected,
    isArticle,
    start,
    index,
    mentions,
    entities: new Map(entities.map((each) => [each.entity, each])),
    statements,
    notes,
  };
}

const NOTHING: LinkedText = { mentions: [], entities: [] };
