import { NEVER, type Rule } from './rule.ts';

/** A short acronym counts where the story has the full name, or in brackets for a news agency. */
export const acronym: Rule = ({ span, reading, type, story, context }) => {
  if (reading.sense.class !== 'acronym') return null;
  if (story.defined.has(span.surface) && !story.named.has(reading.id)) {
    return { rule: 'acronym', weight: NEVER, detail: 'defined-here' };
  }
  if (reading.sense.alone) return null;
  if (span.passage.style !== 'plain' && span.surface.length < 4) {
    return { rule: 'acronym', weight: NEVER, detail: 'capitals everywhere' };
  }
  if (story.named.has(reading.id))
    return { rule: 'acronym', weight: 0.05, detail: 'full name seen' };
  const { text, block } = span.passage;
  // "la BCE", "l'OMS": French says so without the full name, too.
  const article = /(?:^|[ ("'])[Ll](?:a |')$/.test(
    text.slice(Math.max(0, span.start - 4), span.start),
  );
  if (context.language === 'fr' && article) {
    return { rule: 'acronym', weight: 0, detail: 'with its article' };
  }
  const bracketed = text[span.start - 1] === '(' && text[span.end] === ')';
  const credited = block.part === 'byline' || block.part === 'credit' || block.part === 'dateline';
  if (type === 'news-agency' && (bracketed || credited)) {
    return { rule: 'acronym', weight: 0, detail: 'credit' };
  }
  return { rule: 'acronym', weight: NEVER, detail: 'full name not seen' };
};
