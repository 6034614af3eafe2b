import { describe } from '@/utils/anchoring/describe.ts';
import type { CopyBlock } from '@/utils/article/article.ts';
import type { NewNote, Repository } from '@/utils/notes/repository.ts';
import { aNote, detected } from './library.ts';

/** A short article of ours, as it is saved. */
export const BLOCKS: readonly CopyBlock[] = [
  { part: 'headline', text: 'The lighthouse is lit again' },
  { part: 'body', text: 'The keeper said on Monday that the lamp would burn all winter.' },
  { part: 'body', text: 'No ship has run aground since the old tower was mended.' },
];
const TEXT = BLOCKS.map((block) => block.text).join('\n');

/** A note on these very words of the article. */
export function noteOn(words: string, change: Partial<NewNote> = {}): NewNote {
  const start = TEXT.indexOf(words);
  const selectors = describe(TEXT, start, start + words.length);
  return aNote('', { target: { scope: 'passage', selectors }, ...change });
}

/** Two notes on the article with its copy, and one on another; gives the article's id. */
export async function fillLibrary(repository: Repository): Promise<string> {
  const article = detected('lamp', {
    metadata: {
      title: 'The lighthouse is lit again',
      url: 'https://news.example/lamp',
      published: '2024-06-05',
    },
  });
  const first = await repository.createNote(
    noteOn('the lamp would burn all winter', { text: 'Who *pays*?', tags: ['sea'] }),
    article,
  );
  await repository.createNote(noteOn('the old tower', { colour: 'green' }), article);
  await repository.createNote(aNote('Проверить ещё раз', { tags: ['порт'] }), detected('other'));
  await repository.saveCopy({
    articleId: first.articleId,
    schema: 1,
    captured: '2024-06-05T12:00:00.000Z',
    blocks: [...BLOCKS],
    hash: 'h1',
  });
  return first.articleId;
}
