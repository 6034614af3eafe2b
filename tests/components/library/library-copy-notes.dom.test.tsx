import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mention } from '@/utils/entities/mention.ts';
import { describe } from '@/utils/anchoring/describe.ts';
import type { Note } from '@/utils/notes/note.ts';
import { aNote } from '../../support/library.ts';
import { BLOCKS, noteOn } from '../../support/lighthouse.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

const PICTURE = { src: 'https://pictures.example/tower_1200.jpg', alt: 'A tower' };
const on = onLibraryPage();

// Low enough that the picture at the copy's end is out of sight.
beforeEach(() => page.viewport(1280, 500));

/** The saved copy of the lighthouse with a picture at its end, and one note on this target. */
async function openCopy(target: Note['target'], link: () => Promise<Mention[]>) {
  const { repository } = on.library;
  const articleId = await on.fill();
  const [copy, article] = await Promise.all([
    repository.savedCopy(articleId),
    repository.article(articleId),
  ]);
  if (!copy || !article) throw new Error('the copy was not saved');
  const filler = Array.from(
    { length: 30 },
    () => ({ part: 'body', text: 'So it goes on.' }) as const,
  );
  const figure = { part: 'caption', text: '', figure: PICTURE } as const;
  const blocks = [...BLOCKS, ...filler, figure, { part: 'caption', text: 'The tower' } as const];
  await repository.saveCopy({ ...copy, blocks, hash: 'with a picture' });
  await repository.createNote(
    { ...aNote('Mine.'), target, colour: 'purple' },
    { ...article, score: 1, reasons: [] },
  );
  const { root } = await on.open({ hash: `#articles/${articleId}`, services: { link } });
  return root;
}

const mine = () =>
  page
    .getByRole('list', { name: 'Notes on this article' })
    .getByRole('listitem')
    .filter({ hasText: 'Mine.' });
const toPlace = () => mine().getByRole('button', { name: 'Go to its place' });

test('a note on a figure stands at its picture in the saved copy and leads there', async () => {
  const root = await openCopy(
    { scope: 'figure', src: PICTURE.src, caption: 'The tower', alt: 'A tower', kind: 'image' },
    async () => [],
  );
  await expect.element(toPlace()).toBeVisible();
  const picture = root.querySelector('.copy-figure[data-colour="purple"]');
  expect(picture?.textContent).toContain('A tower');
  await userEvent.click(toPlace());
  await expect.element(page.getByText('Picture, not loaded')).toBeInViewport();
  expect(picture?.hasAttribute('data-current')).toBe(true);
});

test('a note on an entity leads to its first mention in the saved copy', async () => {
  const text = BLOCKS[2]?.text ?? '';
  const start = BLOCKS.slice(0, 2).reduce((sum, block) => sum + block.text.length + 1, 0);
  const mention: Mention = {
    start,
    end: start + Math.min(8, text.length),
    surface: text.slice(0, 8),
    entity: 'demo/keeper',
    kind: 'person',
    confidence: 1,
    marked: true,
    reasons: [],
  };
  await openCopy({ scope: 'entity', entity: 'demo/keeper', name: 'The keeper' }, async () => [
    mention,
  ]);
  await userEvent.click(toPlace());
  await expect
    .poll(() => [...(CSS.highlights.get('sidelight-current') ?? [])].map(String))
    .toEqual([text.slice(0, 8)]);
});

test('a note on the whole page is listed beside the saved copy, without a place to go to', async () => {
  await openCopy({ scope: 'page' }, async () => []);
  await expect.element(mine()).toBeVisible();
  await expect.element(toPlace()).not.toBeInTheDocument();
});

test.each([
  { isRejected: false, shown: ['the lamp would burn all winter'] },
  { isRejected: true, shown: [] },
])('words that were reworded show the note; rejected ($isRejected) not', async (one) => {
  const { repository } = on.library;
  const articleId = await on.fill();
  const article = await repository.article(articleId);
  if (!article) throw new Error('the article was not saved');
  const now = noteOn('the lamp would burn all winter').target;
  const then = BLOCKS.map(({ text }) => text.replace('the lamp', 'the great lamp')).join('\n');
  const start = then.indexOf('the great lamp');
  const selectors = describe(then, start, then.indexOf('.', start));
  const noted = {
    ...aNote('Mine.'),
    target: { scope: 'passage', selectors },
    colour: 'purple',
  } as const;
  const made = await repository.createNote(noted, { ...article, score: 1, reasons: [] });
  if (one.isRejected && 'selectors' in now) await repository.rejectPlace(made.id, now.selectors);
  await on.open({ hash: `#articles/${articleId}` });
  if (one.isRejected) await expect.element(mine().getByText('Not in this copy')).toBeVisible();
  else await expect.element(toPlace()).toBeVisible();
  await expect
    .poll(() => [...(CSS.highlights.get('sidelight-note-purple') ?? [])].map(String))
    .toEqual(one.shown);
});
