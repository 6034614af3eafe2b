import type { Article } from '../../article/article.ts';
import { COLOURS } from '../colours.ts';
import { figureTitle, quoteOf, type Note } from '../note.ts';
import { fold } from './fold.ts';
import { PROPERTIES, type Property } from './query.ts';
import { tokenise } from './tokenise.ts';

/** What search, filters and grouping know of one note. */
export interface NoteEntry {
  readonly id: string;
  readonly articleId: string;
  /** ms since the epoch. */
  readonly created: number;
  /** Index in `COLOURS`. */
  readonly colour: number;
  /** One bit for each of `PROPERTIES` that it has, lowest first. */
  readonly properties: number;
  /** UTF-16 offset of its words in the article's text; notes without a place come last. */
  readonly place: number;
  readonly tags: readonly string[];
  readonly entities: readonly string[];
  /** Folded words, field by field. */
  readonly fields: readonly (readonly string[])[];
}

/** An article as the index knows it. */
export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
  /** Host without `www.`; empty for files. */
  readonly site: string;
}

/** Largest place that fits beside the others: "after everything". */
const NOWHERE = 0xffffffff;

/** The index's view of a note. Its article's title is searched as well. */
export function noteEntry(note: Note, article: ArticleEntry | null): NoteEntry {
  const position =
    'selectors' in note.target
      ? note.target.selectors.find((s) => s.type === 'TextPositionSelector')
      : undefined;
  const has: Readonly<Record<Property, boolean>> = {
    note: note.text.trim() !== '',
    tag: note.tags.length > 0,
    entity: note.entities.length > 0,
    check: note.checkBack !== undefined,
    lost: note.anchoring?.verdict === 'lost',
  };
  return {
    id: note.id,
    articleId: note.articleId,
    created: Date.parse(note.created) || 0,
    colour: COLOURS.indexOf(note.colour),
    properties: PROPERTIES.reduce((bits, name, i) => bits | (has[name] ? 1 << i : 0), 0),
    place: position?.start ?? NOWHERE,
    tags: note.tags,
    entities: note.entities,
    fields: [quoteOf(note) ?? aboutWhat(note), note.text, ...note.tags, article?.title ?? ''].map(
      tokenise,
    ),
  };
}

function aboutWhat(note: Note): string {
  if (note.target.scope === 'figure') return figureTitle(note.target);
  if (note.target.scope === 'entity') return note.target.name;
  return '';
}

/** The index's view of an article. */
export function articleEntry(article: Pick<Article, 'id' | 'metadata'>): ArticleEntry {
  return { id: article.id, title: article.metadata.title, site: siteOf(article.metadata.url) };
}

/** Host of an address, folded, without `www.`; empty where there is none. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  return fold(new URL(address).hostname).replace(/^www\./, '');
}
