import type { PageStart } from '@/utils/messages/content-to-background.ts';
import type { FeedbackFor } from '@/utils/notes/feedback.ts';
import { localise } from '@/utils/packs/localise.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { summaryOf } from '@/utils/packs/summary.ts';
import type { Language } from '@/utils/settings/settings.ts';

/** Who says what in an article of a pack, as passages to find. */
export function statementsOf(pack: Pack, language: Language): PageStart['statements'] {
  return pack.statements.map(({ id, speaker, passage }) => {
    const entity = pack.entities.find((each) => each.id === speaker);
    return {
      id: `${pack.id}/${id}`,
      speaker: `${pack.id}/${speaker}`,
      speakerName: entity ? localise(entity.name, language) : '',
      passage,
    };
  });
}

/** What happens in an article of a pack, as passages to find. */
export function eventsOf(pack: Pack, language: Language): PageStart['events'] {
  return pack.events.flatMap(({ entity: id, passages }) => {
    const entity = pack.entities.find((each) => each.id === id);
    if (!entity) return [];
    const summary = summaryOf(`${pack.id}/${id}`, entity, language);
    return passages.map((passage) => ({ summary, passage }));
  });
}

/** Without the speakers that the reader said are not these. */
export function heedStatements(
  statements: PageStart['statements'],
  { rejected }: FeedbackFor,
): PageStart['statements'] {
  return statements.filter(
    ({ speaker, speakerName }) =>
      !rejected.some(({ entity, surface }) => entity === speaker && surface === speakerName),
  );
}

/** Without the events that the reader rejected; those the reader knows are listed, not marked. */
export function heedEvents(
  events: PageStart['events'],
  { rejected }: FeedbackFor,
  known: ReadonlySet<string>,
): PageStart['events'] {
  return events
    .filter(({ summary }) => !rejected.some(({ entity }) => entity === summary.entity))
    .map((event) => (known.has(event.summary.entity) ? { ...event, marked: false } : event));
}
