import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const SET = '../shared/eval/data/entities/news-fair-v2.json';
const SetSchema = v.object({ docs: v.array(v.object({ text: v.string() })) });

const NAMES = ['Ghana', 'Nairobi', 'New Zealand', 'Prime Minister Adu', 'the U.S.', 'Chad'];
const REST =
  'officials said on Monday that the road to the harbour would stay closed while rain fell';

/** So many UTF-16 code units of news: the evaluation's texts where they are, else made-up sentences. */
export function newsText(length: number): string {
  const source = existsSync(SET)
    ? v.parse(SetSchema, JSON.parse(readFileSync(SET, 'utf8'))).docs.map(({ text }) => text)
    : NAMES.map((name) => `${name} ${REST}.`);
  const once = `${source.join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Shortest of several runs, ms: the machine is shared. */
export function best(runs: number, work: () => void): number {
  let shortest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
