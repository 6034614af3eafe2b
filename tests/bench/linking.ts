/**
 * A 10 kB article linked with the world pack, against `compromise` and a gazetteer without rules,
 * in the same run, and how long the ready-made index takes to load: `npx tsx tests/bench/linking.ts`.
 */
import nlp from 'compromise';
import { makeWorldPack } from '../../scripts/world/build.ts';
import { readGazetteer } from '../../utils/entities/gazetteer-file.ts';
import { createLinker } from '../../utils/entities/link.ts';
import type { LinkBlock } from '../../utils/entities/mention.ts';
import { eachName } from '../../utils/entities/name-index.ts';
import { best, newsText } from './news-text.ts';

const ARTICLE = 10_000;
const RUNS = 60;

const { index } = makeWorldPack();
const load = () => readGazetteer(index.buffer);
const first = performance.now();
const gazetteer = load();
console.log(
  `index of ${gazetteer.index.names.count} names: first load ${(performance.now() - first).toFixed(1)} ms, best ${best(10, load).toFixed(1)} ms`,
);

const text = newsText(ARTICLE);
const blocks: LinkBlock[] = [];
for (const line of text.matchAll(/[^\n]+/g)) {
  blocks.push({ start: line.index, text: line[0], part: 'body' });
}
const context = { language: 'en', date: null, articlePacks: [], rejected: [], neverNames: [] };
const linker = createLinker([gazetteer]);

const coldStart = performance.now();
linker.link(blocks, context);
console.log(
  `first article, nothing compiled yet: ${(performance.now() - coldStart).toFixed(1)} ms`,
);

const entrants: Readonly<Record<string, () => void>> = {
  sidelight: () => linker.link(blocks, context),
  'names without rules': () => eachName(gazetteer.index, text, () => true),
  'compromise places': () => nlp(text).places().out('array'),
};
const own = best(RUNS, () => entrants['sidelight']?.());
for (const [label, work] of Object.entries(entrants)) {
  const time = label === 'sidelight' ? own : best(Math.min(RUNS, 10), work);
  console.log(
    `${label.padEnd(20)} ${time.toFixed(2)} ms for ${(text.length / 1000).toFixed(0)} kB, ${(text.length / 1000 / time).toFixed(1)} MB/s, ${(time / own).toFixed(2)} times sidelight's time`,
  );
}
