import type { Article, SavedCopy } from '../article/article.ts';
import { copyGroups, type CopyGroup, type NumberedBlock } from '../article/copy-groups.ts';
import { quoteOf, type Note } from '../notes/note.ts';
import { blockHtml, type BlockMark } from './html-blocks.ts';
import { escapeHtml } from './escape-html.ts';
import { noteHtml } from './note-html.ts';
import { safeAddress } from './import-file.ts';

/** A note and where it stands: UTF-16 offsets into the blocks' texts joined by a line feed. */
export interface StandingNote {
  readonly note: Note;
  /** Null if it has no place in the copy. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** Words of the file, in the reader's language. */
export interface SealedWords {
  /** BCP 47, for the file's own words. */
  readonly language: string;
  readonly notes: string;
  readonly original: string;
  readonly captured: string;
  readonly lost: string;
  readonly checkBack: string;
}

/**
 * A sealed file: one article with its notes, marks in place, openable anywhere and offline. It holds
 * no script and loads nothing: everything is escaped, and a policy forbids the rest should a viewer
 * see it otherwise.
 */
export function sealedHtml(
  article: Article,
  copy: SavedCopy | null,
  standing: readonly StandingNote[],
  words: SealedWords,
): string {
  const { title, url, language, byline, outlet, published } = article.metadata;
  const about = [byline, outlet, published].filter((part) => part !== undefined);
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article lang="${escapeHtml(language ?? '')}" dir="auto">
${copy === null ? `<h1>${escapeHtml(title)}</h1>` : copyHtml(copy, standing)}
</article>
<footer>
<p>${about.map(escapeHtml).join(' · ')}</p>
<p>${escapeHtml(words.original)}: ${addressHtml(url)}</p>
${copy === null ? '' : `<p>${escapeHtml(words.captured)}: <time>${escapeHtml(copy.captured)}</time> · SHA-256 <code>${escapeHtml(copy.hash)}</code></p>`}
</footer>
<section>
<h2>${escapeHtml(words.notes)}</h2>
<ol>
${standing.map((entry, index) => entryHtml(entry, index + 1, words)).join('\n')}
</ol>
</section>
</body>
</html>
`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
.byline, .dateline, .credit, .caption, .figure, footer { font-size: 0.85rem; opacity: 0.8; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { border: 1px solid; padding: 0.2rem 0.6rem; text-align: start; vertical-align: top; }
td p, th p { margin: 0; }
mark { color: #111; border-radius: 0.15em; }
sup a { text-decoration: none; font-size: 0.7em; }
.yellow { background: #ffe770; } .green { background: #a8e6a1; } .blue { background: #a9d4ff; }
.pink { background: #ffc0d0; } .purple { background: #dcc4f7; }
section li { margin-bottom: 1rem; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
`;

function copyHtml(copy: SavedCopy, standing: readonly StandingNote[]): string {
  let offset = 0;
  const parts = copy.blocks.map((block) => {
    const from = offset;
    const to = from + block.text.length;
    offset = to + 1;
    const marks = standing.flatMap(({ note, place }, index): BlockMark[] =>
      place !== null && place.start < to && place.end > from
        ? [
            {
              start: Math.max(place.start, from) - from,
              end: Math.min(place.end, to) - from,
              number: index + 1,
              colour: note.colour,
            },
          ]
        : [],
    );
    return blockHtml(block, marks);
  });
  const htmlOf = (blocks: readonly NumberedBlock[]) =>
    blocks.map(({ index }) => parts[index]).join('');
  return copyGroups(copy.blocks)
    .map((group) => groupHtml(group, htmlOf))
    .join('\n');
}

function groupHtml(group: CopyGroup, htmlOf: (blocks: readonly NumberedBlock[]) => string): string {
  if (group.kind === 'block') return htmlOf([group]);
  if (group.kind === 'list') {
    const start = group.items[0]?.block.number;
    if (start === undefined) return `<ul>${htmlOf(group.items)}</ul>`;
    return `<ol start="${Math.trunc(start)}">${htmlOf(group.items)}</ol>`;
  }
  const rows = group.rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;

  function cellHtml(blocks: readonly NumberedBlock[]): string {
    const element = blocks.some(({ block }) => block.cell?.head) ? 'th' : 'td';
    return `<${element}>${htmlOf(blocks)}</${element}>`;
  }
}

function entryHtml({ note, place }: StandingNote, number: number, words: SealedWords): string {
  const quote = quoteOf(note);
  const isLost = quote !== null && place === null;
  const name = note.target.scope === 'entity' ? note.target.name : '';
  const line = [
    note.created.slice(0, 10),
    ...note.tags.map((tag) => `#${tag}`),
    note.checkBack === undefined ? '' : `${words.checkBack} ${note.checkBack}`,
    isLost ? words.lost : '',
  ];
  return `<li id="note-${number}">
${quote === null ? '' : `<blockquote dir="auto"><mark class="${note.colour}">${escapeHtml(quote)}</mark></blockquote>`}
${name === '' ? '' : `<p><strong>${escapeHtml(name)}</strong></p>`}
<div dir="auto">${noteHtml(note.text)}</div>
<p><small>${line
    .filter((part) => part !== '')
    .map(escapeHtml)
    .join(' · ')}</small></p>
</li>`;
}

function addressHtml(url: string): string {
  const address = safeAddress(url);
  return address === null
    ? escapeHtml(url)
    : `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>`;
}
