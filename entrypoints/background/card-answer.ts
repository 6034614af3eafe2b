import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { fail, type Result } from '@/utils/messages/result.ts';
import { cardFor } from '@/utils/packs/card.ts';
import type { CardView } from '@/utils/packs/card-view.ts';

/** Which card is asked for. */
export interface CardRequest {
  readonly entity: string;
  /** ISO date of the article. */
  readonly date: string | null;
  /** For a metonym: the entity the name literally means. */
  readonly literal?: string | undefined;
  /** For somebody's words: the statement. */
  readonly statement?: string | undefined;
}

/** A card in the reader's language. */
export async function cardAnswer(
  knowledge: Knowledge,
  { entity: id, date, literal, statement }: CardRequest,
): Promise<Result<CardView>> {
  const known = knowledge.entity(id);
  if (!known) return fail('not-found', `no entity ${id}`);
  const { entity, pack } = known;
  const language = await interfaceLanguage();
  return { ok: true, value: cardFor(entity, { pack, date, language, literal, statement }) };
}
