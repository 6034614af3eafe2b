import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { fail } from '@/utils/messages/result.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Result } from '@/utils/messages/result.ts';
import { cardFor } from '@/utils/packs/card.ts';
import type { CardView } from '@/utils/packs/card-view.ts';

/** The card of an entity in the reader's language, on an ISO date. */
export async function cardAnswer(
  knowledge: Knowledge,
  id: string,
  date: string | null,
  literal?: string,
): Promise<Result<CardView>> {
  const known = knowledge.entity(id);
  if (!known) return fail('not-found', `no entity ${id}`);
  const language = await interfaceLanguage();
  return { ok: true, value: cardFor(known.entity, { pack: known.pack, date, language, literal }) };
}
