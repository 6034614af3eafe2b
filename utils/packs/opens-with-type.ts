import type { CardView } from './card-view.ts';

/**
 * Whether an entity's description says its type by itself: "Country in Northern Europe" under
 * "Country", "Capital, Finland" under "Capital city". By the first word of both.
 */
export function opensWithType({
  type,
  description,
}: Pick<CardView, 'type' | 'description'>): boolean {
  const [own, said] = [type, description].map(
    (text) => /^[\p{L}\p{M}-]+/u.exec(text)?.[0].toLocaleLowerCase('und') ?? '',
  );
  return own !== '' && own === said;
}

/** Type and description in one line, each thing said once. */
export function typeAndDescription(entity: Pick<CardView, 'type' | 'description'>): string {
  const { type, description } = entity;
  return opensWithType(entity) ? description : [type, description].filter(Boolean).join(' · ');
}
