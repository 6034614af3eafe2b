import type { Selector } from '../notes/note.ts';

/** Quotes up to this length go into a link whole; longer ones as their first and last words. */
const WHOLE_UP_TO = 120;
/** Words at each end of a longer quote, and of context where a quote is not unique. */
const END_WORDS = 5;
const CONTEXT_WORDS = 4;

/**
 * A link to a page that opens at the quoted words, or the bare address without a quote
 * (https://wicg.github.io/scroll-to-text-fragment/). Fragments match within one block only, so a
 * quote across blocks is given by its first and last words. Addresses that are not http or https,
 * which browsers open without fragments, are returned as they are.
 * @param text the page's normalised text, to see whether the quote needs context; may be left out.
 */
export function textFragmentUrl(
  url: string,
  selectors: readonly Selector[],
  text?: string,
): string {
  if (!/^https?:/iu.test(url)) return url;
  const directive = textDirective(selectors, text);
  const [address, hash] = splitOnce(url, '#');
  const [anchor] = splitOnce(hash, ':~:');
  if (directive === null) return anchor ? `${address}#${anchor}` : address;
  return `${address}#${anchor}:~:${directive}`;
}

/** The directive alone, `text=[prefix-,]start[,end][,-suffix]`; null without a quote. */
export function textDirective(selectors: readonly Selector[], text?: string): string | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const exact = quote?.exact.trim();
  if (!quote || !exact) return null;
  const isWhole = exact.length <= WHOLE_UP_TO && !exact.includes('\n');
  const terms = isWhole ? [encode(exact)] : rangeTerms(exact);
  // Context must stand in the same block as the words it is next to.
  if (needsContext(exact, text)) {
    const prefix = lastWords(lastLine(quote.prefix));
    const suffix = firstWords(firstLine(quote.suffix));
    if (prefix) terms.unshift(`${encode(prefix)}-`);
    if (suffix) terms.push(`-${encode(suffix)}`);
  }
  return `text=${terms.join(',')}`;
}

function rangeTerms(exact: string): string[] {
  const start = firstWords(firstLine(exact), END_WORDS);
  const end = lastWords(lastLine(exact), END_WORDS);
  return [encode(start), encode(end)];
}

/** Without the page's text a short quote is taken to need context. */
function needsContext(exact: string, text: string | undefined): boolean {
  if (text === undefined) return exact.length < 40;
  const at = text.indexOf(exact);
  return at < 0 || text.indexOf(exact, at + 1) >= 0;
}

function firstWords(text: string, count = CONTEXT_WORDS): string {
  return cut(text.trim().split(' ').slice(0, count).join(' '), 'head');
}

function lastWords(text: string, count = CONTEXT_WORDS): string {
  return cut(text.trim().split(' ').slice(-count).join(' '), 'tail');
}

/** Scripts without blanks have very long "words"; a link needs no more than this. */
const LONGEST_TERM = 60;

function cut(text: string, keep: 'head' | 'tail'): string {
  if (text.length <= LONGEST_TERM) return text;
  const units = Array.from(text);
  const kept = keep === 'head' ? units.slice(0, LONGEST_TERM) : units.slice(-LONGEST_TERM);
  return kept.join('');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** `encodeURIComponent` throws on half a surrogate pair. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Commas and hyphens are the directive's own syntax; an ampersand parts directives. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replaceAll('-', '%2D');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
