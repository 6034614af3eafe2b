import { existsSync } from 'node:fs';
import { gazetteerFromPack } from '../utils/entities/from-pack.ts';
import { readGazetteer } from '../utils/entities/gazetteer-file.ts';
import { createLinker } from '../utils/entities/link.ts';
import type { Mention } from '../utils/entities/mention.ts';
import { openWorld } from '../utils/entities/world.ts';
import { compareDraft } from '../utils/packs/draft/compare-draft.ts';
import { draftPack } from '../utils/packs/draft/draft-pack.ts';
import { guessLanguage } from '../utils/packs/draft/guess-language.ts';
import { textOf, type DraftArticle } from '../utils/packs/draft/read-article.ts';
import { skeletonOf } from '../utils/packs/draft/skeleton.ts';
import type { Pack } from '../utils/packs/pack.ts';
import { isPartialDate } from '../utils/packs/partial-date.ts';
import { readSeedPack } from '../utils/packs/seed-pack.ts';
import { readArticleFile } from './packs/read-article-file.ts';
import { makeWorldPack } from './world/build.ts';

/**
 * `npm run pack -- article.html|.txt|.md [--pack] [--date=2024-06-05] [--with-seed] [--compare]`: prints what rules can
 * say of an article, with the names that the world pack knows. `--pack` prints instead the skeleton of a pack to edit; `--with-seed` links
 * with the seed pack, too; `--compare` prints how much of the seed pack the draft has.
 */
const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (path === undefined || !existsSync(path)) {
  console.error('Usage: npm run pack -- article.html|.txt|.md [--pack] [--with-seed] [--compare]');
  process.exit(2);
}
const file = readArticleFile(path);
const [, givenDate] =
  [...options].map((option) => option.split('=')).find(([key]) => key === '--date') ?? [];
const date = givenDate !== undefined && isPartialDate(givenDate) ? givenDate : file.date;
const article = { ...file, date };
const language = guessLanguage(textOf(article));
const { index, cards } = makeWorldPack();
const worldNames = readGazetteer(index.buffer);
const world = openWorld(cards);
const known = options.has('--with-seed') ? [seedPack()] : [];
const draft = draftPack(article, language, (text, code) => link(text, code, known));

if (options.has('--compare')) {
  for (const { kind, found, wanted, missing } of compareDraft(draft, seedPack(), textOf(article))) {
    console.log(
      `${kind}: ${found} of ${wanted}${missing.length > 0 ? `; not: ${missing.join(', ')}` : ''}`,
    );
  }
} else if (!options.has('--pack')) {
  console.log(JSON.stringify(draft, null, 2));
} else if (date === null) {
  console.error('The article names no date: give it with --date=YYYY-MM-DD');
  process.exitCode = 1;
} else {
  console.log(JSON.stringify(skeletonOf(draft, textOf(article), date, world.entity), null, 2));
}

function seedPack(): Pack {
  const parsed = readSeedPack();
  if (!parsed.ok) throw new Error(`The seed pack is broken: ${JSON.stringify(parsed.problems)}`);
  return parsed.pack;
}

function link(read: DraftArticle, code: string, packs: readonly Pack[]): Mention[] {
  let start = 0;
  const blocks = read.blocks.map(({ part, text }) => {
    const block = { part, text, start };
    start += text.length + 1;
    return block;
  });
  const articlePacks = packs.map(({ id }) => id);
  const context = {
    language: code,
    date: read.date,
    articlePacks,
    rejected: [],
    neverNames: [],
  };
  return createLinker([...packs.map(gazetteerFromPack), worldNames]).link(blocks, context);
}
