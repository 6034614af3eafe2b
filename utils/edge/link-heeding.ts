import type { LinkBlock, Mention } from '@/utils/entities/mention.ts';
import type { FeedbackFor } from '@/utils/notes/feedback.ts';
import type { ArticleKey, Repository } from '@/utils/notes/repository.ts';
import { factsKey } from '@/utils/packs/facts-key.ts';
import type { Knowledge } from './knowledge.ts';

/** The text to link and what is known of it. */
export interface TextOf {
  readonly article: ArticleKey;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** ISO date; null if it has none. */
  readonly date: string | null;
}

/**
 * Links an article's text, on its page or in the library, heeding what the reader said of marks.
 * @throws the signal's reason once it is aborted
 */
export async function linkHeeding(
  knowledge: Knowledge,
  repository: Pick<Repository, 'feedback'>,
  blocks: readonly LinkBlock[],
  { article, language, date }: TextOf,
  signal: AbortSignal,
): Promise<Mention[]> {
  const said = await feedbackOn(repository, article);
  const linked = await knowledge.link(
    blocks,
    {
      language,
      date,
      articlePacks: knowledge.packsOf(article).map((pack) => pack.id),
      rejected: said.rejected,
      neverNames: said.neverNames,
      chosen: said.chosen,
    },
    signal,
  );
  const known = knownIds(knowledge, said);
  return linked
    .filter((mention) => !isRejected(knowledge, said, mention))
    .map((mention) => (known.has(mention.entity) ? { ...mention, marked: false } : mention));
}

/** "Not this" of one pack's entity also holds for what another pack has of the same thing. */
function isRejected(
  knowledge: Knowledge,
  { rejected }: FeedbackFor,
  { entity, surface }: Mention,
): boolean {
  const same = rejected.filter((choice) => choice.surface === surface);
  if (same.length === 0) return false;
  const item = knowledge.entity(entity)?.entity.wikidata ?? null;
  return (
    item !== null &&
    same.some((choice) => knowledge.entity(choice.entity)?.entity.wikidata === item)
  );
}

/** What the reader said that holds on an article; a store that will not open costs no marks. */
export function feedbackOn(
  { feedback }: Pick<Repository, 'feedback'>,
  article: Pick<ArticleKey, 'identities'>,
): Promise<FeedbackFor> {
  return feedback.of(article.identities).catch(() => NO_FEEDBACK);
}

/** The entities the reader knows as they are now: with other facts they are news again. */
export function knownIds(knowledge: Knowledge, { known }: FeedbackFor): ReadonlySet<string> {
  return new Set(
    known
      .filter(({ entity, facts }) => {
        const found = knowledge.entity(entity);
        return found !== null && factsKey(found.entity) === facts;
      })
      .map(({ entity }) => entity),
  );
}

const NO_FEEDBACK: FeedbackFor = { known: [], rejected: [], neverNames: [], chosen: [] };
