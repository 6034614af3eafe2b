import { LONGEST_VALUE, parseGuardedJson } from './guarded-json.ts';
import type { ImportCollector } from './import-file.ts';
import { jsonValues } from './json-values.ts';

/** An entry of a JSON file; entries count from 1. */
export interface JsonRow {
  readonly line: number;
  readonly value: unknown;
}

/**
 * The entries of a JSON file as they come; one that cannot be read is refused and costs no other.
 * @param inside the entries within a value: an item may be a list itself, what stands around lists none
 */
export async function* jsonRows(
  pieces: AsyncIterable<string>,
  collector: ImportCollector,
  inside: (value: unknown) => readonly unknown[],
): AsyncGenerator<JsonRow> {
  let line = 0;
  for await (const { text, around, complete } of jsonValues(pieces, LONGEST_VALUE)) {
    // What stands around the lists is no entry, so a fault in it is the file's.
    const here = around ? 0 : line + 1;
    const json = parseGuardedJson(text);
    if (json.ok) for (const value of inside(json.value)) yield { line: ++line, value };
    else {
      if (!around) line += 1;
      if (complete || json.reason === 'too-large') collector.refuse(here, json.reason, json.detail);
      else collector.refuse(here, 'truncated', text.slice(0, 60));
    }
  }
}
