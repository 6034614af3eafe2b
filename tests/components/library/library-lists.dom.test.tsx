import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MANY_TONGUES, manyTongues } from '../../support/many-tongues.ts';
import { noteRows as rows, onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = () => page.getByRole('searchbox', { name: 'Search notes' });
const shown = (count: number) => expect.poll(() => rows().length).toBe(count);

beforeEach(async () => {
  await on.library.repository.exchange.write(manyTongues());
  await on.open();
  await shown(MANY_TONGUES.length);
});

test('filters narrow what was searched for and each other, and are cleared at once', async () => {
  await userEvent.type(box(), 'sea');
  await shown(2);
  await page.getByRole('checkbox', { name: /^ships/u }).click();
  await shown(1);
  await userEvent.clear(box());
  await page.getByRole('checkbox', { name: /^Green/u }).click();
  await shown(1);
  await button('Clear filters').click();
  await shown(MANY_TONGUES.length);
});

test.each([
  ['Article', ['Порт', 'Le port', 'The harbour']],
  ['Entity', ['france', 'Without an entity']],
  ['Tag', ['grève', 'sea', 'ships', 'Without a tag']],
  ['Day', ['4 May 2024', '3 May 2024', '2 May 2024', '1 May 2024']],
])('the list is grouped by %s, newest first, what has none last', async (grouping, headings) => {
  await page.getByRole('combobox', { name: 'Group by' }).selectOptions(grouping);
  await expect
    .poll(() =>
      [...document.querySelectorAll('.group-name')]
        .slice(0, headings.length)
        .map(({ textContent }) => textContent),
    )
    .toEqual(headings);
});

test('selected notes are moved, exported and deleted together, each with Undo', async () => {
  const { repository } = on.library;
  const select = async (): Promise<void> => {
    await userEvent.clear(box());
    await userEvent.type(box(), 'tag:sea ');
    await shown(2);
    for (const row of [0, 1]) await rows().nth(row).getByRole('checkbox').click();
    await expect.element(page.getByRole('group', { name: '2 selected' })).toBeVisible();
  };
  await select();
  await button('Move to article').click();
  await page.getByRole('combobox', { name: 'Move to article' }).selectOptions('Le port');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.poll(async () => (await repository.notesOf('art-1')).length).toBe(4);
  await button('Undo').click();
  await expect.poll(async () => (await repository.notesOf('art-1')).length).toBe(2);

  await select();
  await button('Export selected').click();
  await expect.element(page.getByText('2 selected notes')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await button('Delete').click();
  await shown(0);
  await button('Undo').click();
  await shown(2);
});
