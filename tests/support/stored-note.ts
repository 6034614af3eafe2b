import type { Note } from '@/utils/notes/note.ts';
import type { Surface } from './surface.ts';

/** What the store itself holds of the note that was made on these words, asked past all our code. */
export async function storedNote(page: Surface, quote: string): Promise<Note> {
  const rows = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('notes').objectStore('notes').getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(asked.result));
          };
        };
      }),
  );
  const notes = JSON.parse(rows) as Note[];
  const found = notes.find(({ target, formerSelectors = [] }) =>
    JSON.stringify([target, formerSelectors]).includes(JSON.stringify(quote)),
  );
  if (!found) throw new Error(`No note on “${quote}” in the store`);
  return found;
}
