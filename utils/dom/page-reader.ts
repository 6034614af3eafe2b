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
import { Follower } from '../anchoring/follow.ts';
import { eventMentions } from './event-mentions.ts';
import { placeNotes, placePassages } from './place.ts';
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
  /** Remembers where notes stood, so that a changed page is not searched for all of them. */
  readonly follower: Follower<string>;
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
  return readText({ ...found, start, follower: new Follower() }, index, services, signal);
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
  const placed = await placeNotes(open.follower, open.index.text, notes, signal);
  return { ...open, start: { ...open.start, notes }, notes: placed };
}

async function readText(
  known: FoundArticle & Pick<OpenArticle, 'start' | 'follower'>,
  index: TextIndex,
  services: ReaderServices,
  signal: AbortSignal,
): Promise<OpenArticle> {
  const { root, detected, isArticle, start, follower } = known;
  const linked = isArticle && start.marksOn;
  const [{ mentions, entities }, notes] = await Promise.all([
    linked ? services.link(linkBlocksOf(index, root), detected) : NOTHING,
    placeNotes(follower, index.text, start.notes, signal),
  ]);
  signal.throwIfAborted();
  const statements = linked ? placePassages(index.text, start.statements) : [];
  const events = linked ? placePassages(index.text, start.events) : [];
  await services.anchored(notes, detected);
  return {
    root,
    detected,
    isArticle,
    start,
    index,
    mentions: [...mentions, ...eventMentions(index.text, events)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    entities: new Map(
      [...entities, ...events.map(({ item }) => item.summary)].map((each) => [each.entity, each]),
    ),
    statements: statements.map(({ item, span }) => ({ statement: item, span })),
    notes,
    follower,
  };
}

const NOTHING: LinkedText = { mentions: [], entities: [] };
