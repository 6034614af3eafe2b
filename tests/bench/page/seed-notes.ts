import type { DetectedArticle } from '@/utils/article/article.ts';
import { COLOURS } from '@/utils/notes/colours.ts';
import { benchRepository } from '../bench-repository.ts';

/** Words in a note's quotation, and before and behind it in its selector. */
const WORDS = 6;

/** Writes notes on passages spread evenly over a text into the extension's store, from one of its pages. */
async function seedNotes(
  identity: string,
  paragraphs: readonly string[],
  count: number,
): Promise<void> {
  const repository = benchRepository('sidelight');
  await repository.open();
  const article: DetectedArticle = {
    score: 1,
    reasons: [],
    identities: [identity],
    fingerprint: [],
    metadata: { title: 'Bench', url: 'https://www.themoscowtimes.com/' },
  };
  const words = paragraphs.flatMap((text) => {
    const all = text.split(' ');
    const ends = Math.max(0, all.length - 3 * WORDS);
    return Array.from({ length: Math.ceil(ends / WORDS) }, (_, n) =>
      all.slice(n * WORDS, (n + 3) * WORDS),
    );
  });
  for (let n = 0; n < count; n++) {
    const around = words[Math.floor((n * words.length) / count)] ?? [];
    const part = (at: number) => around.slice(at * WORDS, (at + 1) * WORDS).join(' ');
    await repository.createNote(
      {
        motivation: 'highlighting',
        target: {
          scope: 'passage',
          selectors: [
            {
              type: 'TextQuoteSelector',
              prefix: `${part(0)} `,
              exact: part(1),
              suffix: ` ${part(2)}`,
            },
          ],
        },
        text: '',
        tags: [],
        entities: [],
        colour: COLOURS[n % COLOURS.length] ?? 'yellow',
      },
      article,
    );
  }
  repository.close();
}

Object.assign(globalThis, { seedNotes });
