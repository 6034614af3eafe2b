import type { Mention } from '../entities/mention.ts';
import type { PlacedStatement } from './placed.ts';

/** Somebody's words as a mark like the others; its card is the speaker's. */
export function statementMention({ statement, span }: Omit<PlacedStatement, 'mention'>): Mention {
  return {
    ...span,
    surface: statement.speakerName,
    entity: statement.speaker,
    kind: 'statement',
    statement: statement.id,
    confidence: 1,
    marked: true,
    // The pack's author put it there.
    reasons: [{ rule: 'passage', weight: 1 }],
  };
}
