import { isCountryType } from './place-types.ts';
import type { LinkContext } from './mention.ts';
import type { Reading, Span } from './span.ts';

/**
 * Longest match wins, leftmost first; blockers count. In the article's own pack a form may say that
 * what stands inside it stays ("French" in "French troops"); a description keeps the names in it
 * ("Burkina Faso's coup leaders"), and a body the body it belongs to ("Foreign Ministry" in
 * "Foreign Ministry Press Service"). Russian puts a body's country behind it, in the genitive, and
 * names both ("Минобороны России").
 */
export function selectSpans(spans: readonly Span[], context: LinkContext): Span[] {
  const kept: Span[] = [];
  let outer: Span | null = null;
  let innerEnd = 0;
  for (const span of spans) {
    if (outer === null || span.start >= outer.end) {
      outer = span;
      innerEnd = 0;
      kept.push(span);
    } else if (takesFirstWordOf(outer, span)) {
      while (kept.length > 0 && kept.pop() !== outer);
      outer = span;
      innerEnd = 0;
      kept.push(span);
    } else if (span.end <= outer.end && span.start >= innerEnd && mayNest(outer, span, context)) {
      innerEnd = span.end;
      kept.push({ ...span, nested: true });
    }
  }
  return kept;
}

/** "the West" ends where "West African" begins: an article takes no name apart. */
function takesFirstWordOf(outer: Span, span: Span): boolean {
  return span.end > outer.end && span.first === outer.first + 1 && /^the /i.test(outer.surface);
}

function isAdjective({ sense }: Reading): boolean {
  return sense.class === 'demonym';
}

function mayNest(outer: Span, inner: Span, context: LinkContext): boolean {
  if (context.language === 'ru' && endsWithCountry(outer, inner)) return true;
  return outer.readings.some((reading) => {
    if (!context.articlePacks.includes(reading.gazetteer.pack)) return false;
    if (reading.sense.nested || reading.sense.class === 'title') return true;
    if (reading.sense.class === 'description') return !inner.readings.every(isAdjective);
    return (
      reading.entity?.kind === 'organisation' &&
      inner.start === outer.start &&
      inner.readings.some(
        (other) => other.gazetteer === reading.gazetteer && other.entity?.kind === 'organisation',
      )
    );
  });
}

function endsWithCountry(outer: Span, inner: Span): boolean {
  return (
    inner.end === outer.end &&
    inner.start > outer.start &&
    outer.readings.some(({ entity }) => entity?.kind === 'organisation') &&
    inner.readings.some(({ entity }) => entity !== null && isCountryType(entity.type))
  );
}
