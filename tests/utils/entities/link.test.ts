import { describe, expect, it } from 'vitest';
import { articleOf, plainContext } from '@/tests/support/article-blocks.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { BODY_CASES } from './body-cases.ts';
import { LINKING_CASES } from './linking-cases.ts';
import { PLACE_CASES } from './place-cases.ts';
import { STORY_CASES } from './story-cases.ts';

const linker = createLinker([worldGazetteer()]);

describe.each(Object.entries({ ...LINKING_CASES, ...STORY_CASES, ...BODY_CASES, ...PLACE_CASES }))(
  '%s',
  (_, cases) => {
    it.each(cases)('$language: $text', ({ language, text, marked }) => {
      const mentions = linker.link(articleOf(text), plainContext(language));
      const found = mentions
        .filter((mention) => mention.marked)
        .map(({ surface, entity }) => `${surface} = ${entity.replace('world/', '')}`);
      expect(found).toEqual(marked);
    });
  },
);

describe('what a mention tells', () => {
  it('gives offsets into the article’s text, through blocks', () => {
    const blocks = articleOf(['A quiet day.', 'Rain fell on Ghana.']);
    const [mention] = linker.link(blocks, plainContext('en'));
    const whole = blocks.map(({ text }) => text).join('\n');
    expect(whole.slice(mention?.start, mention?.end)).toBe('Ghana');
  });

  it('says why, beginning with the prior of the form, and adds up to the confidence', () => {
    const [mention] = linker.link(articleOf(['Talks were held in Nairobi.']), plainContext('en'));
    expect(mention?.reasons[0]).toMatchObject({ rule: 'prior', detail: 'name' });
    expect(mention?.reasons.map(({ rule }) => rule)).toContain('place-context');
    const sum = mention?.reasons.reduce((total, { weight }) => total + weight, 0);
    expect(mention?.confidence).toBeCloseTo(sum ?? 0, 3);
  });

  it('lists, but does not mark, what is between 0.4 and 0.6', () => {
    const [mention] = linker.link(articleOf(['Some Russians left.']), plainContext('en'));
    expect(mention).toMatchObject({ surface: 'Russians', marked: false, demonym: true });
  });

  it('never joins the end of one block to the beginning of the next', () => {
    const mentions = linker.link(articleOf(['He likes New', 'Zealand']), plainContext('en'));
    expect(mentions).toEqual([]);
  });

  it('links texts of other languages as English names', () => {
    const [mention] = linker.link(articleOf(['Heute in Kenya.']), plainContext('de'));
    expect(mention?.entity).toBe('world/kenya');
  });
});

describe('what the reader said', () => {
  const text = ['Ghana and Togo met.'];

  it('leaves a name unmarked that must never be', () => {
    const context = { ...plainContext('en'), neverNames: ['Ghana'] };
    const surfaces = linker.link(articleOf(text), context).map(({ surface }) => surface);
    expect(surfaces).toEqual(['Togo']);
  });

  it('leaves out the entity that was rejected for that name', () => {
    const rejected = [{ entity: 'world/togo', surface: 'Togo' }];
    const surfaces = linker
      .link(articleOf(text), { ...plainContext('en'), rejected })
      .map(({ surface }) => surface);
    expect(surfaces).toEqual(['Ghana']);
  });
});

describe('linking in slices', () => {
  const long = Array.from({ length: 1200 }, (_, at) => `In paragraph ${at} Ghana met Togo again.`);

  it('gives what linking at once gives, and pauses on the way', async () => {
    const length = articleOf(long).reduce((sum, { text }) => sum + text.length, 0);
    let pauses = 0;
    const inSlices = await linker.linkInSlices(articleOf(long), plainContext('en'), async () => {
      pauses += 1;
    });
    expect(inSlices).toEqual(linker.link(articleOf(long), plainContext('en')));
    // Text is read once and judged once, and neither goes on for long.
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(length / 20_000) * 2);
  });

  it('stops where the pause rejects', async () => {
    const stop = new Error('superseded');
    const linked = linker.linkInSlices(articleOf(long), plainContext('en'), () =>
      Promise.reject(stop),
    );
    await expect(linked).rejects.toBe(stop);
  });
});
