import { fingerprintOf } from '../article/fingerprint.ts';
import type { DraftArticle } from './draft/read-article.ts';
import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';

/** The fingerprint of an article as the pages' detector makes it: of the body's blocks alone. */
export function bodyFingerprint(article: Pick<DraftArticle, 'blocks'>): readonly string[] {
  const body = article.blocks.filter((block) => block.part === 'body');
  return fingerprintOf(body.map((block) => block.text).join('\n'));
}

/** Whether one of the pack's articles has the fingerprint of the text that it was made from. */
export function checkFingerprint(pack: Pack, article: Pick<DraftArticle, 'blocks'>): Finding[] {
  const expected = bodyFingerprint(article).join(' ');
  if (pack.articles.some(({ fingerprint }) => fingerprint.join(' ') === expected)) return [];
  const message = 'No article of the pack has the fingerprint of this text: run pack:check --fix';
  return [{ rule: 'fingerprint', at: 'articles', message }];
}
