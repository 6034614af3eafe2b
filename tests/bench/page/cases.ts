import { publisherPage, SEED_URL } from '../../support/publisher-page.ts';
import { realStory } from '../../support/real-story.ts';
import { newsText } from '../news-text.ts';
import type { Story } from '../../support/publisher/story.ts';
import { RETELLING } from '../../fixtures/moscow-times/retelling.ts';

/** One page whose reading is measured. */
export interface BenchCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** How many times slower the processor is made. */
  readonly throttle: number;
  /** Weighed when it has been read, for what its own changes cost from then on. */
  readonly settled?: boolean;
  /** Notes that the reader has on it. */
  readonly notes?: { readonly identity: string; readonly count: number; readonly on: Story };
}

const seed = realStory() ?? RETELLING;

/** About 100,000 words of news in paragraphs of ordinary length. */
const LONG: Story = { ...seed, paragraphs: paragraphs(newsText(600_000), 400) };

/** No such article is in any pack. */
const LONG_URL = 'https://www.themoscowtimes.com/2024/06/07/a-very-long-read-a85999';

const seedPage = { url: SEED_URL, html: publisherPage({ story: seed }) };
const longPage = {
  url: LONG_URL,
  html: publisherPage({ story: LONG }).replaceAll(SEED_URL, LONG_URL).replaceAll('85324', '85999'),
};
const noted = (id: number, on: Story, count: number) => ({
  identity: `publisher:themoscowtimes.com:${id}`,
  on,
  count,
});

/** Ten changes a second: beside the article, in a box in it, and in a count between its paragraphs. */
const RESTLESS = `<script>
  addEventListener('DOMContentLoaded', () => {
    const text = document.querySelector('.article__content');
    const make = (name, at) => {
      const element = document.createElement(name);
      at.append(element);
      return element;
    };
    const all = [make('p', document.body), make('aside', text), make('p', text)];
    let tick = 0;
    setInterval(() => { tick++; for (const each of all) each.textContent = 'Count: ' + tick; }, 100);
  });
</script></head>`;

/** Cases with notes come last: the notes stay in the store. */
export const CASES: readonly BenchCase[] = [
  ...[1, 4].flatMap((throttle) => [
    { name: `seed page ×${throttle}`, ...seedPage, throttle },
    { name: `100,000 words ×${throttle}`, ...longPage, throttle },
    {
      name: `ten changes a second ×${throttle}`,
      ...seedPage,
      html: seedPage.html.replace('</head>', RESTLESS),
      throttle,
    },
    {
      name: `ten changes a second, once read ×${throttle}`,
      ...seedPage,
      html: seedPage.html.replace('</head>', RESTLESS),
      throttle,
      settled: true,
    },
  ]),
  {
    name: 'seed page, 200 notes ×4',
    ...seedPage,
    throttle: 4,
    notes: noted(85324, seed, 200),
  },
  {
    name: '100,000 words, 1,000 notes ×4',
    ...longPage,
    throttle: 4,
    notes: noted(85999, LONG, 1000),
  },
];

/** Cuts text at spaces into pieces of about so many UTF-16 code units. */
function paragraphs(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const cut = text.indexOf(' ', at + length);
    const end = cut < 0 ? text.length : cut;
    pieces.push(text.slice(at, end));
    at = end + 1;
  }
  return pieces;
}
