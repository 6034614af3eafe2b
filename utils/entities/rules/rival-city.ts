import { isCity } from '../place-types.ts';
import type { Reading } from '../span.ts';
import type { Story } from '../story.ts';
import type { Evidence, Rule } from './rule.ts';

const RIVAL = -0.2;
/** Where the story is local news of the smaller namesake's country. */
const LOCAL = 0.35;
/** Priors from here on are of cities large enough to be called by their bare name. */
const LARGE = 0.4;

/** "London" in a story of Ontario that never names Britain is the one in Canada. */
export const rivalCity: Rule = ({ span, type, country, reading, story }: Evidence) => {
  if (!isCity(type) || country === null || reading.sense.class !== 'name') return null;
  const rivals = span.readings.filter(
    ({ entity }) =>
      entity !== null &&
      isCity(entity.type) &&
      entity.country !== null &&
      entity.country !== country,
  );
  if (isLocal(country, story)) {
    const stranger = rivals.find((rival) => !isSpokenOf(countryOf(rival), story));
    if (stranger === undefined || reading.sense.prior < LARGE) return null;
    return { rule: 'rival-city', weight: LOCAL, detail: `not ${stranger.id}` };
  }
  if (story.countries.has(country)) return null;
  const rival = rivals.find((other) => isSpokenOf(countryOf(other), story));
  return rival === undefined ? null : { rule: 'rival-city', weight: RIVAL, detail: rival.id };
};

function countryOf({ entity }: Reading): string {
  return entity?.country ?? '';
}

function isLocal(country: string, story: Story): boolean {
  return story.federations.has(country) || story.localTo.has(country);
}

/** Most stories name the United States; its states tell more. */
function isSpokenOf(country: string, story: Story): boolean {
  return isLocal(country, story) || (country !== 'US' && story.countries.has(country));
}
