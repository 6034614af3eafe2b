import type { Surface } from './surface.ts';

/**
 * Chooses a file in the import dialog, imports what it shows, and waits for the end.
 * @param dialog whether the dialog stands open already
 */
export async function importText(
  library: Surface,
  text: string,
  name: string,
  dialog: 'closed' | 'open' = 'closed',
): Promise<void> {
  if (dialog === 'closed') await (await library.find({ role: 'button', name: 'Import' })).click();
  await chooseFile(library, text, name);
  await (await library.find({ role: 'button', name: /^Import [\d,]+ records?$/u })).click();
  await library.gone({ role: 'dialog', name: 'Import' });
}

/** Chooses a file in the import dialog, which is open. */
export async function chooseFile(library: Surface, text: string, name: string): Promise<void> {
  await library.until(() => document.querySelector('dialog[open] input[type=file]'));
  await library.evaluate(
    (content, called) => {
      const field = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (!field) throw new Error('no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
}

/** Exports everything in a format and gives the text of the file that the reader would get. */
export async function exportText(library: Surface, format: string): Promise<string> {
  await (await library.find({ role: 'button', name: 'Export' })).click();
  return (await savedFile(library, format)).bytes.toString('utf8');
}

/** A file as handed to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves in a format from the export dialog, which is open. */
export async function savedFile(library: Surface, format: string): Promise<SavedFile> {
  await library.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) Object.assign(globalThis, { handedOver: file });
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function named(this: HTMLAnchorElement) {
      Object.assign(globalThis, { handedName: this.download });
    };
  });
  await (await library.find({ role: 'radio', name: format })).click();
  await (await library.find({ role: 'button', name: 'Save file' })).click();
  await library.until(() => 'handedOver' in globalThis && 'handedName' in globalThis);
  const [name, content] = await library.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'handedOver');
    const called = String(Reflect.get(globalThis, 'handedName'));
    for (const key of ['handedOver', 'handedName']) Reflect.deleteProperty(globalThis, key);
    if (!(file instanceof Blob)) throw new Error('no file was handed over');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return [called, [...bytes].map((byte) => String.fromCharCode(byte)).join('')] as const;
  });
  await library.gone({ role: 'dialog', name: 'Export' });
  return { name, bytes: Buffer.from(content, 'latin1') };
}
