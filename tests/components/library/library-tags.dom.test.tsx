import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aNote, detected } from '../../support/library.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

beforeEach(async () => {
  const { repository } = on.library;
  await repository.createNote(aNote('one', { tags: ['harbour', 'ships'] }), detected(1));
  await repository.createNote(aNote('two', { tags: ['harbour', 'port'] }), detected(1));
  await on.open();
});

const tagsInUse = async () =>
  (await on.library.repository.tags()).map(({ tag, count }) => `${tag} ${count}`).toSorted();

async function rename(tag: string, to: string, button: string): Promise<void> {
  await page.getByRole('checkbox', { name: new RegExp(`^${tag}\\s*\\d+$`, 'u') }).click();
  await page.getByRole('button', { name: `Rename “${tag}”` }).click();
  const field = page.getByRole('textbox', { name: `Rename “${tag}”` });
  await field.fill(to);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.element(page.getByText(/changed/).first()).toBeVisible();
}

test('a tag is renamed on all its notes, and one undo takes it back', async () => {
  await rename('harbour', 'docks', 'Rename');
  expect(await tagsInUse()).toEqual(['docks 2', 'port 1', 'ships 1']);
  await on.library.repository.undo();
  expect(await tagsInUse()).toEqual(['harbour 2', 'port 1', 'ships 1']);
});

test('under the name of another tag the two become one, in the spelling in use', async () => {
  await rename('port', 'Harbour', 'Merge the two tags');
  expect(await tagsInUse()).toEqual(['harbour 2', 'ships 1']);
});

test('a tag in another spelling of its own name is renamed, not merged', async () => {
  await rename('harbour', 'Harbour', 'Rename');
  expect(await tagsInUse()).toEqual(['Harbour 2', 'port 1', 'ships 1']);
});

test('a tag is taken off all selected notes at once', async () => {
  await page
    .getByRole('list', { name: 'Notes', exact: true })
    .getByRole('checkbox')
    .first()
    .click();
  await page.getByRole('button', { name: 'Select all found' }).click();
  await page.getByRole('button', { name: 'Add tags' }).first().click();
  await page.getByRole('textbox', { name: 'Tags' }).click();
  await userEvent.keyboard('Harbour');
  await page.getByRole('button', { name: 'Remove tags' }).click();
  await expect.element(page.getByText(/changed/).first()).toBeVisible();
  expect(await tagsInUse()).toEqual(['port 1', 'ships 1']);
});
