import { existsSync, readFileSync } from 'node:fs';
import { gazetteerFromPack } from '../utils/entities/from-pack.ts';
import { readGazetteer } from '../utils/entities/gazetteer-file.ts';
import { openWorld } from '../utils/entities/world.ts';
import { countDiff, diffDraft, writeDiff } from '../utils/packs/draft-diff/diff-draft.ts';
import { draftPack } from '../utils/packs/draft/draft-pack.ts';
import { guessLanguage } from '../utils/packs/draft/guess-language.ts';
import { linkArticle } from '../utils/packs/draft/link-article.ts';
import { type DraftArticle, textOf } from '../utils/packs/draft/read-article.ts';
import { skeletonOf } from '../utils/packs/draft/skeleton.ts';
import type { Pack } from '../utils/packs/pack.ts';
import { isPartialDate } from '../utils/packs/partial-date.ts';
import { parsePackText } from '../utils/packs/parse-pack.ts';
import { readSeedPack } from '../utils/packs/seed-pack.ts';
import { readArticleFile, UnreadableArticle } from './packs/read-article-file.ts';
import { makeWorldPack } from './world/build.ts';

/**
 * `npm run pack -- article.html|.txt|.md [--pack] [--date=2024-06-05] [--with-seed] [--compare[=pack.json]]`:
 * prints what rules can say of an article, with the names that the world pack knows. `--pack` prints instead the
 * skeleton of a pack to edit; `--with-seed` links with the seed pack, too; `--compare` prints the difference to
 * a pack that a person made (the seed pack if none is named), and exits with 1 if a row of it is
 * missing that rules look for. A command or file that cannot be read exits with 2.
 */
const USAGE =
  'Usage: npm run pack -- article.html|.txt|.md [--pack] [--date=YYYY-MM-DD] [--with-seed] [--compare[=pack.json]]';

const options = new Map(
  process.argv
    .slice(2)
    .filter((argument) => argument.startsWith('--'))
    .map((argument) => {
      const [key = '', ...value] = argument.split('=');
      return [key, value.join('=')] as const;
    }),
);
const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (path === undefined) fail(USAGE);
if (!existsSync(path)) fail(`There is no file ${path}\n${USAGE}`);
const strange = [...options.keys()].find(
  (key) => !['--pack', '--date', '--with-seed', '--compare'].includes(key),
);
if (strange !== undefined) fail(`Unknown option ${strange}\n${USAGE}`);
const file = readFile(path);
const givenDate = options.get('--date');
if (givenDate !== undefined && !isPartialDate(givenDate)) fail(`Not a date: ${givenDate}`);
const date = givenDate ?? file.date;
const article = { ...file, date };
const language = guessLanguage(textOf(article));
const { index, cards } = makeWorldPack();
const world = openWorld(cards);
const known = options.has('--with-seed') ? [packIn('')] : [];
const gazetteers = [...known.map(gazetteerFromPack), readGazetteer(index.buffer)];
const draft = draftPack(article, language, (read, code) =>
  linkArticle(
    read,
    code,
    gazetteers,
    known.map(({ id }) => id),
  ),
);

if (options.has('--compare')) {
  const diff = diffDraft(
    draft,
    packIn(options.get('--compare') ?? ''),
    textOf(article),
    world.entity,
  );
  console.log(writeDiff(diff));
  const { found, wanted } = countDiff(diff);
  if (found < wanted) process.exitCode = 1;
} else if (!options.has('--pack')) {
  console.log(JSON.stringify(draft, null, 2));
} else if (date === null) {
  fail('The article names no date: give it with --date=YYYY-MM-DD');
} else {
  console.log(JSON.stringify(skeletonOf(draft, textOf(article), date, world.entity), null, 2));
}

function readFile(from: string): DraftArticle {
  try {
    return readArticleFile(from);
  } catch (error) {
    if (error instanceof UnreadableArticle) return fail(error.message);
    throw error;
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The pack in a file; the seed pack where no file is named. */
function packIn(packPath: string): Pack {
  if (packPath !== '' && !existsSync(packPath)) fail(`There is no file ${packPath}`);
  const parsed = packPath === '' ? readSeedPack() : parsePackText(readFileSync(packPath, 'utf8'));
  if (parsed.ok) return parsed.pack;
  return fail(
    [`${packPath || 'The seed pack'} is no pack:`]
      .concat(parsed.problems.map(({ path: at, message }) => `  ${at || '(file)'}: ${message}`))
      .join('\n'),
  );
}
