import { textFragmentUrl } from '../anchoring/text-fragment.ts';
import { withoutHtml } from '../notes/markdown.ts';
import { quoteOf, type Note } from '../notes/note.ts';
import type { CardFact, CardView } from '../packs/card-view.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The notes of one article in a dossier. */
export interface DossierPart {
  readonly title: string;
  /** As shown; empty if unknown. */
  readonly date: string;
  /** The article's address; empty if unknown. */
  readonly url: string;
  readonly notes: readonly Note[];
}

/** Words of the file in the reader's language. */
export interface DossierWords {
  readonly facts: string;
  readonly passages: string;
  readonly openPassage: string;
}

/**
 * A dossier as Markdown: what is known with its dates and sources, then the reader's passages and
 * notes in the order given. The reader's own words are Markdown already and stand as they are.
 */
export function dossierMarkdown(
  name: string,
  known: CardView | null,
  parts: readonly DossierPart[],
  words: DossierWords,
): string {
  const lines = [`# ${escapeMarkdown(name)}`];
  if (known?.description) lines.push(escapeMarkdown(known.description));
  const facts = known ? [...known.then, ...known.since, ...known.before] : [];
  if (facts.length > 0) lines.push(`## ${words.facts}`, facts.map(factLine).join('\n'));
  lines.push(`## ${words.passages}`);
  for (const { title, date, url, notes } of parts) {
    const heading = [date, title].filter((part) => part !== '').map(escapeMarkdown);
    lines.push(`### ${heading.join(' · ')}`);
    for (const note of notes) lines.push(noteText(note, url, words.openPassage));
  }
  return `${lines.join('\n\n')}\n`;
}

function factLine({ label, value, when, sources, note }: CardFact): string {
  const said = [`**${escapeMarkdown(label)}**: ${escapeMarkdown(value)}`, when, note]
    .filter((part) => part !== '')
    .map((part, i) => (i === 0 ? part : escapeMarkdown(part)))
    .join('; ');
  const from = sources.map(({ title, url }) => `[${escapeMarkdown(title)}](<${addressIn(url)}>)`);
  return `- ${said}${from.length > 0 ? ` (${from.join(', ')})` : ''}`;
}

function noteText(note: Note, url: string, open: string): string {
  const quote = quoteOf(note);
  const link = 'selectors' in note.target ? textFragmentUrl(url, note.target.selectors) : url;
  const parts = [
    quote === null ? '' : `> ${escapeMarkdown(quote).replaceAll('\n', '\n> ')}`,
    quote === null || url === '' ? '' : `[${escapeMarkdown(open)}](<${addressIn(link)}>)`,
    withoutHtml(note.text),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** An address between angle brackets, which may hold anything but these and line ends. */
function addressIn(url: string): string {
  return url.replace(/[<>\r\n]/gu, (character) => encodeURIComponent(character));
}
