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
}

const seed = realStory() ?? RETELLING;

/** About 100,000 words of news in paragraphs of ordinary length. */
const LONG: Story = { ...seed, paragraphs: paragraphs(newsText(600_000), 400) };

/** No such article is in any pack. */
const LONG_URL = 'https://www.themoscowtimes.com/2024/06/07/a-very-long-read-a85999';

export const CASES: readonly BenchCase[] = [1, 4].flatMap((throttle) => [
  { name: `seed page ×${throttle}`, url: SEED_URL, html: publisherPage({ story: seed }), throttle },
  {
    name: `100,000 words ×${throttle}`,
    url: LONG_URL,
    html: publisherPage({ story: LONG })
      .replaceAll(SEED_URL, LONG_URL)
      .replaceAll('85324', '85999'),
    throttle,
  },
]);

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
