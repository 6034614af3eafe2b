import type { DetectedArticle } from '@/utils/article/article.ts';
import type { LinkBlock } from '@/utils/entities/mention.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import type { LinkedText } from '@/utils/messages/content-to-background.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { factsKey } from '@/utils/packs/facts-key.ts';
import { type EntitySummary, summaryOf } from '@/utils/packs/summary.ts';

/** Links a page's text, heeding what the reader said of marks before. */
export async function linkText(
  knowledge: Knowledge,
  repository: Repository,
  blocks: readonly LinkBlock[],
  detected: DetectedArticle,
): Promise<LinkedText> {
  const [feedback, language] = await Promise.all([
    repository.feedback.of(detected.identities).catch(() => NO_FEEDBACK),
    interfaceLanguage(),
  ]);
  const linked = knowledge.link(blocks, {
    language: detected.metadata.language?.slice(0, 2).toLowerCase() ?? 'en',
    date: detected.metadata.published?.slice(0, 10) ?? null,
    articlePacks: knowledge.packsOf(detected).map((pack) => pack.id),
    rejected: feedback.rejected,
    neverNames: feedback.neverNames,
  });
  const entities = new Map<string, EntitySummary>();
  const known = new Set<string>();
  for (const { entity: id } of linked) {
    if (entities.has(id)) continue;
    const found = knowledge.entity(id);
    if (!found) continue;
    entities.set(id, summaryOf(id, found.entity, language));
    const facts = factsKey(found.entity);
    if (feedback.known.some((each) => each.entity === id && each.facts === facts)) known.add(id);
  }
  return {
    mentions: linked.map((mention) =>
      known.has(mention.entity) ? { ...mention, marked: false } : mention,
    ),
    entities: [...entities.values()],
  };
}

/** A store that will not open must not cost the reader the marks. */
const NO_FEEDBACK = { known: [], rejected: [], neverNames: [] };
