import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bodyFingerprint, checkFingerprint } from '../utils/packs/check-article.ts';
import { checkPack } from '../utils/packs/check-pack.ts';
import { textOf, type DraftArticle } from '../utils/packs/draft/read-article.ts';
import type { Finding } from '../utils/packs/finding.ts';
import { parsePackText, type ParsedPack } from '../utils/packs/parse-pack.ts';
import { readSeedPack } from '../utils/packs/seed-pack.ts';
import { readArticleFile, UnreadableArticle } from './packs/read-article-file.ts';

/**
 * `npm run pack:check [-- pack.json [article.md]]`: reviews a pack, the seed pack by default, and
 * exits with 1 on findings, with 2 where there is no such file. `--fix` writes the seed article's fingerprint into `data/seed`.
 */
const SEED_ARTICLE = '../shared/seed/article.md';
const SEED_ARTICLES = 'data/seed/articles.json';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [packPath, articlePath = packPath === undefined ? SEED_ARTICLE : undefined] = paths;
const missing = [packPath, articlePath].find((path) => path !== undefined && !existsSync(path));
if (missing !== undefined && missing !== SEED_ARTICLE) {
  console.error(
    `There is no file ${missing}\nUsage: npm run pack:check [-- pack.json [article.md]]`,
  );
  process.exit(2);
}
const article =
  articlePath !== undefined && existsSync(articlePath) ? read(articlePath) : undefined;
if (article && packPath === undefined && process.argv.includes('--fix')) fixFingerprint(article);

report(packPath === undefined ? readSeedPack() : parsePackText(readFileSync(packPath, 'utf8')));

function read(path: string): DraftArticle {
  try {
    return readArticleFile(path);
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

function report(parsed: ParsedPack): void {
  if (!parsed.ok) {
    for (const { path, message } of parsed.problems)
      console.error(`${path || '(file)'}: ${message}`);
    process.exitCode = 1;
    return;
  }
  const { pack } = parsed;
  const findings: Finding[] = checkPack(pack, article && textOf(article));
  if (article) findings.push(...checkFingerprint(pack, article));
  for (const { rule, at, message } of findings) console.error(`${rule}  ${at}  ${message}`);
  const facts = pack.entities.reduce((sum, entity) => sum + entity.facts.length, 0);
  console.log(
    `${pack.id}: ${pack.entities.length} entities, ${facts} facts, ${pack.sources.length} sources, ` +
      `${pack.events.length} events, ${pack.statements.length} statements, ` +
      `${pack.claims.length} claims, ${pack.checks.length} checks; ` +
      `${article ? 'anchored on the article' : 'no article to anchor on'}; ${findings.length} findings`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

function fixFingerprint(text: DraftArticle): void {
  const rows: unknown = JSON.parse(readFileSync(SEED_ARTICLES, 'utf8'));
  if (!Array.isArray(rows)) throw new TypeError(`${SEED_ARTICLES} is not a list`);
  const [first, ...others]: unknown[] = rows;
  const mended = [Object.assign({}, first, { fingerprint: bodyFingerprint(text) }), ...others];
  writeFileSync(SEED_ARTICLES, `${JSON.stringify(mended, null, 2)}\n`);
}
