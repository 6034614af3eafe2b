import type { Draft } from '../draft/draft-pack.ts';
import type { Pack, PackArticle } from '../pack.ts';
import { differs, diffLine, type DiffLine, type DiffSection } from './diff-line.ts';

/** The pack's article that a draft was made from, beside what the draft says of it. */
export function diffArticle(draft: Draft, pack: Pack): DiffSection {
  const article = articleOf(draft, pack);
  const lines = article
    ? [...identities(draft, article), fingerprint(draft, article), day(draft, article)]
    : [diffLine('missing', 'none of the pack’s articles is this one')];
  return { title: 'Article', lines };
}

/** The one with the most hashes or identities in common; undefined where there is none. */
function articleOf(draft: Draft, pack: Pack): PackArticle | undefined {
  const common = (article: PackArticle) =>
    shared(draft.fingerprint, article.fingerprint) + shared(draft.identities, article.identities);
  return pack.articles
    .filter((article) => common(article) > 0)
    .toSorted((a, b) => common(b) - common(a))[0];
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((each) => b.includes(each)).length;
}

function identities(draft: Draft, article: PackArticle): DiffLine[] {
  const all = [...new Set([...article.identities, ...draft.identities])];
  return all.map((identity) => {
    const isDrafted = draft.identities.includes(identity);
    if (!isDrafted) return diffLine('missing', `identity ${identity}`);
    return diffLine(
      article.identities.includes(identity) ? 'same' : 'extra',
      `identity ${identity}`,
    );
  });
}

function fingerprint(draft: Draft, { fingerprint: wanted }: PackArticle): DiffLine {
  const common = shared(draft.fingerprint, wanted);
  const isSame = common === wanted.length && common === draft.fingerprint.length;
  return diffLine(
    'same',
    'fingerprint',
    isSame
      ? []
      : [
          `${common} hashes in common, ${draft.fingerprint.length - common} only in the draft, ${wanted.length - common} only in the pack`,
        ],
    isSame ? [`all ${common} hashes`] : [],
  );
}

function day(draft: Draft, { date, language }: PackArticle): DiffLine {
  return diffLine('same', `date ${date}, language ${language}`, [
    ...differs('date', draft.date ?? 'none', date),
    ...differs('language', draft.language, language),
  ]);
}
