import { Zip, ZipDeflate, strToU8 } from 'fflate';

/** A text file by its name. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** A ZIP archive in pieces, written as the files come. Names that come twice get a number. */
export async function* zipped(
  files: AsyncIterable<NamedFile>,
  /** Date of all entries, so that the same notes give the same archive. */
  at: Date,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  // fflate calls back within `push` and `end`, so what is thrown here comes out there.
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const names = new Map<string, number>();
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(unique(names, name), { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

function unique(names: Map<string, number>, name: string): string {
  const key = name.toLowerCase();
  const count = names.get(key) ?? 0;
  names.set(key, count + 1);
  const dot = name.lastIndexOf('.');
  return count === 0 ? name : `${name.slice(0, dot)} ${count + 1}${name.slice(dot)}`;
}
