import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aNote, detected } from '../../support/library.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

const items = () => page.getByRole('list', { name: 'Deleted notes' }).getByRole('listitem');

async function withDeleted(...texts: string[]): Promise<void> {
  const { repository } = on.library;
  await repository.createNote(aNote('stays'), detected(1));
  for (const text of texts) {
    const note = await repository.createNote(aNote(text), detected(1));
    await repository.deleteNotes([note.id]);
  }
}

test('the trash is a tab while it holds anything, and a note can be restored from it', async () => {
  await withDeleted('a first thought', 'a second thought');
  await on.open();
  await page.getByRole('tab', { name: /^Trash/ }).click();
  await expect.element(items().nth(1)).toBeVisible();
  await items().first().getByRole('button', { name: 'Restore' }).click();
  await expect.element(page.getByText('Restored')).toBeVisible();
  expect(await on.library.repository.countTrash()).toBe(1);
});

test('removing for good asks first, and emptying leaves nothing', async () => {
  await withDeleted('a first thought', 'a second thought', 'a third thought');
  await on.open({ hash: '#trash' });
  await items().first().getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  expect(await on.library.repository.countTrash()).toBe(3);
  await items().first().getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect.element(page.getByText('Deleted for good')).toBeVisible();
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect.element(page.getByText('The trash is empty')).toBeVisible();
  expect(await on.library.repository.countTrash()).toBe(0);
});

test('Ctrl+Z takes a deletion back outside of text fields, Ctrl+Shift+Z does it again', async () => {
  await withDeleted('a first thought');
  await on.open({ hash: '#trash' });
  await expect.element(items().first()).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search notes' });
  await search.click();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await on.library.repository.countTrash()).toBe(1);
  await page.getByRole('tab', { name: /^Trash/ }).click();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText('Taken back')).toBeVisible();
  expect(await on.library.repository.countTrash()).toBe(0);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.element(page.getByText('Done again')).toBeVisible();
  expect(await on.library.repository.countTrash()).toBe(1);
});
