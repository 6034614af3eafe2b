import { describe, expect, it } from 'vitest';
import { BLANK, EARLY, keeper, PAGE, stored } from '../../support/draft-keeper.ts';

describe('words kept before their page has answered', () => {
  it('keeps what is typed before the page has answered, and carries it over', () => {
    const { session, kept } = keeper();
    session.aim(EARLY, null, BLANK);
    session.edit({ text: 'quick' });
    session.aim(PAGE, null, BLANK);
    expect(kept.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'tab:7#page quick',
      'a#page quick',
    ]);
  });

  it.each([
    [
      'not again if they were carried over by an editor that was closed then',
      'Who pays',
      'Who pays',
    ],
    ['if they were not', 'Nobody', 'Nobody\nWh'],
  ])('takes over words kept before a page had answered, %s', (_, there, shown) => {
    const { session } = keeper();
    session.aim(EARLY, { ...stored('Wh', 2), ...EARLY }, BLANK);
    session.aim(PAGE, stored(there, 9), BLANK);
    expect(session.content.text).toBe(shown);
  });

  it('keeps what is typed now, whatever the stored draft holds', () => {
    const { session } = keeper();
    session.aim(EARLY, null, BLANK);
    session.edit({ text: 'pays' });
    session.aim(PAGE, stored('Who pays', 9), BLANK);
    expect(session.content.text).toBe('Who pays\npays');
  });

  it('keeps a colour chosen before the page has answered, and takes the links of the place', () => {
    const { session, kept } = keeper();
    session.aim(EARLY, null, BLANK);
    session.edit({ colour: 'green' });
    session.aim(PAGE, null, { ...BLANK, entities: ['e'] });
    expect(session.content).toEqual({ ...BLANK, colour: 'green', entities: ['e'] });
    expect(kept.at(-1)).toMatchObject({ key: 'a#page', colour: 'green' });
  });

  it('leaves a stored draft its colour', () => {
    const { session } = keeper();
    session.aim(EARLY, null, BLANK);
    session.edit({ colour: 'green' });
    session.aim(PAGE, stored('Who pays', 9), BLANK);
    expect(session.content).toMatchObject({ text: 'Who pays', colour: 'blue' });
  });
});
