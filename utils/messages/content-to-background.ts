import * as v from 'valibot';
import { CopyBlockSchema, DetectedArticleSchema, PARTS } from '../article/article.ts';
import type { Mention } from '../entities/mention.ts';
import type { Card } from '../i18n/en/card.ts';
import type { Common } from '../i18n/en/common.ts';
import { COLOURS, type Colour } from '../notes/colours.ts';
import { type FigureTarget, SelectorSchema, type Selector } from '../notes/note.ts';
import type { CardView } from '../packs/card-view.ts';
import type { Passage } from '../packs/pack.ts';
import type { EntitySummary } from '../packs/summary.ts';
import type { Language, Settings } from '../settings/settings.ts';
import type { Result } from './result.ts';

/**
 * From a content script to the background. A content script asks only about its own page: the
 * background takes the page from the browser-supplied sender, never from the payload.
 */
export interface ContentToBackground {
  /** Who this page is; the answer is all the overlay needs to start. */
  'page.hello'(request: v.InferOutput<(typeof contentRequests)['page.hello']>): PageStart;
  /** Links one article's text; long texts come in several requests of whole blocks. */
  'page.link'(request: v.InferOutput<(typeof contentRequests)['page.link']>): LinkedText;
  /** The card of an entity on the article's date. */
  'page.card'(request: v.InferOutput<(typeof contentRequests)['page.card']>): Result<CardView>;
  /** What became of each note on this page. */
  'page.anchored'(request: v.InferOutput<(typeof contentRequests)['page.anchored']>): void;
  /** How many notes stand in the list of this page, all its articles together: the badge says it. */
  'page.noted'(request: v.InferOutput<(typeof contentRequests)['page.noted']>): void;
  /** A highlight without words, made in the page by a trusted event. */
  'page.highlight'(
    request: v.InferOutput<(typeof contentRequests)['page.highlight']>,
  ): Result<{ id: string }>;
  /** Other words for a note of this page, chosen in the page by a trusted event. */
  'page.reattach'(request: v.InferOutput<(typeof contentRequests)['page.reattach']>): Result<null>;
  /** "I know this", "not this", "never mark this name", "delete" of a name of the reader's own. */
  'page.feedback'(
    request: v.InferOutput<(typeof contentRequests)['page.feedback']>,
  ): Result<{ undo: string }>;
  /** Takes back what `page.feedback` did, by the id it answered. */
  'page.undo'(request: v.InferOutput<(typeof contentRequests)['page.undo']>): Result<null>;
  /** Brings in the overlay's interface; a page that is merely read does without. */
  'page.ui'(): Result<null>;
  /** The detector found an article: bring in the overlay. */
  'page.found'(request: v.InferOutput<(typeof contentRequests)['page.found']>): void;
}

/** Schemas of what content scripts send; the background parses every payload with these. */
export const contentRequests = {
  'page.hello': v.object({ detected: DetectedArticleSchema }),
  'page.link': v.object({
    blocks: v.pipe(
      v.array(
        v.object({
          start: v.pipe(v.number(), v.integer(), v.minValue(0)),
          text: v.pipe(v.string(), v.maxLength(200_000)),
          part: v.picklist(PARTS),
        }),
      ),
      v.maxLength(20_000),
    ),
    detected: DetectedArticleSchema,
  }),
  'page.card': v.object({
    entity: v.string(),
    date: v.nullable(v.string()),
    /** For a metonym: the entity the name literally means. */
    literal: v.optional(v.string()),
    /** For a quotation: the statement, by pack-qualified id. */
    statement: v.optional(v.string()),
  }),
  'page.anchored': v.object({
    detected: DetectedArticleSchema,
    notes: v.array(
      v.object({
        id: v.string(),
        verdict: v.picklist(['exact', 'moved', 'reworded', 'lost']),
        confidence: v.number(),
      }),
    ),
  }),
  'page.noted': v.object({ notes: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'page.highlight': v.object({
    detected: DetectedArticleSchema,
    selectors: v.array(SelectorSchema),
    entities: v.array(v.string()),
    colour: v.optional(v.picklist(COLOURS)),
    blocks: v.optional(v.array(CopyBlockSchema)),
  }),
  'page.reattach': v.object({
    detected: DetectedArticleSchema,
    id: v.string(),
    selectors: v.pipe(v.array(SelectorSchema), v.minLength(1)),
  }),
  'page.feedback': v.object({
    action: v.picklist(['know', 'reject', 'never-name', 'remove']),
    entity: v.string(),
    surface: v.string(),
    /** The article it was said in; `reject` holds there alone. */
    detected: DetectedArticleSchema,
  }),
  'page.undo': v.object({ id: v.string() }),
  'page.ui': v.undefined_(),
  'page.found': v.object({ score: v.number() }),
};

/** The answer to `page.link`: what the text names, and who or what that is in one line each. */
export interface LinkedText {
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntitySummary[];
}

/** The answer to `page.hello`. */
export interface PageStart {
  readonly settings: PageSettings;
  readonly language: Language;
  readonly words: PageWords;
  /** False where the reader switched marks off for this site. */
  readonly marksOn: boolean;
  /** The reader has just said "never" of this site: the overlay goes. */
  readonly never: boolean;
  /** Says something else when packs are switched on or off: marks must be asked for again. */
  readonly packs: string;
  readonly notes: readonly NoteToAnchor[];
  /** Who says what, as passages to find; from packs that belong to this article. */
  readonly statements: readonly StatementToPlace[];
  /** What happened, as passages to find. */
  readonly events: readonly EventToPlace[];
}

/** A statement of a pack, its ids pack-qualified. */
export interface StatementToPlace {
  readonly id: string;
  readonly speaker: string;
  readonly speakerName: string;
  readonly passage: Passage;
}

/** One passage that tells of an event of a pack. */
export interface EventToPlace {
  readonly summary: EntitySummary;
  readonly passage: Passage;
  /** False where the reader knows it: listed, not marked. */
  readonly marked?: boolean;
}

/** The interface's words in the reader's language. */
export interface PageWords {
  readonly card: Card;
  readonly kinds: Common['kinds'];
  readonly colours: Common['colours'];
}

/** The settings that a page needs; the lists of sites are none of its business. */
export type PageSettings = Pick<
  Settings,
  | 'density'
  | 'appearance'
  | 'kinds'
  | 'hoverCards'
  | 'selectionToolbar'
  | 'noteRail'
  | 'pageKeys'
  | 'lastColour'
>;

/** What a page may know of a note: nothing of its words but whether there are any. */
export interface NoteToAnchor {
  readonly id: string;
  readonly colour: Colour;
  readonly hasText: boolean;
  readonly selectors: readonly Selector[];
  /** Places that are not its passage, as the reader said. */
  readonly rejected?: readonly (readonly Selector[])[];
  /** For a note on a figure: what it was like. */
  readonly figure?: FigureTarget;
}
