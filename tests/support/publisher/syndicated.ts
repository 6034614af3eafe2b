import { escapeHtml } from './markup.ts';
import type { Story } from './story.ts';

/** Where the copy of the agency's story stands. */
export const SYNDICATED_URL =
  'https://www.daily-example.test/world/agency-report-on-the-sahel-tour';

/** The sentence that the copying desk put in. */
export const INSERTED =
  'Our desk could not reach the embassy for a comment before this edition closed.';

/**
 * The agency's story on another site: paragraphs three and four changed places, the fifth cut, a
 * sentence put in, `<br><br>` between paragraphs, a drop cap, soft hyphens, no-break spaces and
 * hyphens, a sentence repeated as a pull quote and in a comment.
 */
export function syndicatedPage(story: Story, letters: (text: string) => string): string {
  const [first = '', second = '', third = '', fourth = '', , ...rest] = story.paragraphs;
  const texts = [first, second, fourth, third, INSERTED, ...rest];
  const set = (text: string) =>
    escapeHtml(letters(text))
      .replace(/instructor/g, 'in&shy;struc&shy;tor')
      .replace(/trainers/g, 'train&shy;ers')
      .replace(/Burkina Faso/g, 'Burkina&nbsp;Faso')
      .replace(/full-scale/g, 'full\u2011scale');
  const [opening = '', ...others] = texts.map(set);
  const quote = escapeHtml(second.split('" ')[0] ?? second);
  return `<!doctype html>
<html lang="${story.language}"><head><meta charset="utf-8"><title>${set(story.headline)} | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<style>body{font:17px/1.5 sans-serif;max-width:720px;margin:0 auto}.dropcap{font-size:3em;float:left}</style></head>
<body><div id="top"><a href="/">The Daily Example</a> <a href="/world">World</a> <a href="/sport">Sport</a></div>
<div id="story"><h1>${set(story.headline)}</h1>
<div class="author-line">${escapeHtml(story.byline)}</div>
<div class="text"><span class="dropcap">${opening.slice(0, 1)}</span>${opening.slice(1)}<br><br>
${others.join('<br><br>\n')}</div>
<div class="pull-quote">${quote}</div>
<div class="newsletter-signup">Our letter from the world, every morning in your inbox. We never share your address.</div></div>
<div class="comments"><h3>Comments</h3><div class="comment"><p>${quote} I read this sentence three times and still wonder what it means for the people there.</p></div></div>
<div class="footer">The Daily Example is an invention.</div></body></html>`;
}
