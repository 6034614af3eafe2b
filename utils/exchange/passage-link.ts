import type { TextQuoteSelector } from '../notes/note.ts';

/** Longer quotes are named by their first and last words, as the specification advises. */
const LONGEST = 200;
/** Words at either end of a long quote: enough to be found, few enough to survive an edit. */
const END_WORDS = 6;

/**
 * The article's address at a passage, as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Addresses that are not http or https, which
 * browsers open without fragments, are returned as they are.
 */
export function passageLink(url: string, quote: TextQuoteSelector | undefined): string {
  if (quote === undefined || quote.exact.trim() === '' || !/^https?:/iu.test(url)) return url;
  const [address = url] = url.split('#');
  return `${address}#:~:text=${directive(quote.exact)}`;
}

function directive(exact: string): string {
  const words = exact.trim().split(/\s+/u);
  if (exact.length <= LONGEST || words.length < 2 * END_WORDS) return encode(words.join(' '));
  const [first, last] = [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  return `${encode(first.join(' '))},${encode(last.join(' '))}`;
}

/** Percent-encodes; the hyphen too, which parts prefix and suffix from the text. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
