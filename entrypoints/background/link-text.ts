import type { DetectedArticle } from '@/utils/article/article.ts';
import type { LinkBlock } from '@/utils/entities/mention.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { linkHeeding } from '@/utils/edge/link-heeding.ts';
import type { LinkedText } from '@/utils/messages/content-to-background.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { type EntitySummary, summaryOf } from '@/utils/packs/summary.ts';

/**
 * Links a page's text and says in a line each who and what was found.
 * @throws the signal's reason once it is aborted
 */
export async function linkText(
  knowledge: Knowledge,
  repository: Repository,
  blocks: readonly LinkBlock[],
  detected: DetectedArticle,
  signal: AbortSignal,
): Promise<LinkedText> {
  const text = {
    article: detected,
    language: detected.metadata.language?.slice(0, 2).toLowerCase() ?? 'en',
    date: detected.metadata.published?.slice(0, 10) ?? null,
  };
  const [mentions, language] = await Promise.all([
    linkHeeding(knowledge, repository, blocks, text, signal),
    interfaceLanguage(),
  ]);
  const entities = new Map<string, EntitySummary>();
  for (const { entity: id } of mentions) {
    if (entities.has(id)) continue;
    const found = knowledge.entity(id);
    if (found) entities.set(id, summaryOf(id, found.entity, language));
  }
  return { mentions, entities: [...entities.values()] };
}
