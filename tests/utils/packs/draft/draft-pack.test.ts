import { worldGazetteer, worldPack } from '@/tests/support/world.ts';
import { openWorld } from '@/utils/entities/world.ts';
import { describe, expect, it } from 'vitest';
import { ENVOY as STORY } from '@/tests/support/stories/envoy.ts';
import { hasSeedArticle, seedArticle } from '@/tests/support/seed-article.ts';
import { checkPack } from '@/utils/packs/check-pack.ts';
import { countDiff, diffDraft } from '@/utils/packs/draft-diff/diff-draft.ts';
import { dateOfLine } from '@/utils/packs/draft/draft-dates.ts';
import { draftPack } from '@/utils/packs/draft/draft-pack.ts';
import { guessLanguage } from '@/utils/packs/draft/guess-language.ts';
import { linkArticle } from '@/utils/packs/draft/link-article.ts';
import { readArticleText, textOf } from '@/utils/packs/draft/read-article.ts';
import { skeletonOf } from '@/utils/packs/draft/skeleton.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { parsePack } from '@/utils/packs/parse-pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

/** What `pack:check` finds of a pack, each rule once. */
function rulesBroken(pack: Pack, text: string): string[] {
  return [...new Set(checkPack(pack, text).map(({ rule }) => rule))];
}

describe('drafting a pack', () => {
  const article = readArticleText(STORY, dateOfLine);
  const draft = draftPack(article, 'en', () => []);

  it('says what rules can say', () => {
    expect(draft.date).toBe('2024-06-05');
    expect(draft.fingerprint.length).toBeGreaterThan(10);
    expect(draft.identities.length).toBeGreaterThan(0);
    expect(draft.names.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(
      expect.arrayContaining([
        'Ann Smith: person',
        'John Doe: person',
        'Freetown: place',
        'Oslo: place',
      ]),
    );
    expect(draft.dates.map(({ value }) => value)).toContain('2024-06-04');
    expect(draft.quotations.map(({ speaker }) => speaker)).toEqual(['Smith', 'Smith']);
  });

  it('makes a skeleton that has the right shape and anchors, without facts', () => {
    const skeleton = skeletonOf(draft, textOf(article), '2024-06-05');
    expect(parsePack(skeleton)).toMatchObject({ ok: true });
    expect(rulesBroken(skeleton, textOf(article))).toEqual(['to-write']);
    expect(skeleton.entities.flatMap(({ facts }) => facts)).toEqual([]);
    expect(skeleton.statements).toMatchObject([
      { speaker: 'ann-smith' },
      { speaker: 'ann-smith', continues: 'q1' },
    ]);
  });

  it('takes over what another pack knows of a name, but none of its facts', () => {
    const known = openWorld(worldPack().cards);
    const report = readArticleText('Ports\nA Togolese ship left Ghana.', dateOfLine);
    const drafted = draftPack(report, 'en', (read, code) =>
      linkArticle(read, code, [worldGazetteer()]),
    );
    const skeleton = skeletonOf(drafted, textOf(report), '2024-06-05', known.entity);
    expect(rulesBroken(skeleton, textOf(report))).toEqual(['to-write']);
    expect(skeleton.entities).toMatchObject([
      {
        id: 'togo',
        wikidata: 'Q945',
        facts: [],
        aliases: [{ text: 'Togolese', class: 'demonym' }],
      },
      { id: 'ghana', wikidata: 'Q117', facts: [], aliases: [{ text: 'Ghana', class: 'name' }] },
    ]);
  });

  it('leaves out what it does not know', () => {
    const bare = draftPack(readArticleText('One line', dateOfLine), 'en', () => []);
    expect(bare).toMatchObject({
      date: null,
      identities: [],
      names: [],
      quotations: [],
      itinerary: [],
    });
    expect(parsePack(skeletonOf(bare, 'One line', '2024'))).toMatchObject({ ok: true });
  });

  it.each([
    ['en', 'The bridge that was closed is open and the cars drive.'],
    ['fr', 'Le pont qui était fermé est ouvert et les voitures passent avec une joie.'],
    ['ru', 'Мост, что был закрыт, открыт, и машины едут на юг.'],
  ])('guesses that a text is %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe.runIf(hasSeedArticle)('the draft of the seed article beside the curated pack', () => {
  // Vitest runs the body of a suite it skips, too, to collect its tests.
  if (!hasSeedArticle) {
    it('needs the article beside the project', () => expect.unreachable());
    return;
  }
  it('has by rule what the pack has: people, places, quotations with speakers, the journey', () => {
    const parsed = readSeedPack();
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const article = readArticleText(seedArticle(), dateOfLine);
    const draft = draftPack(article, 'en', (read, code) =>
      linkArticle(read, code, [worldGazetteer()]),
    );
    const known = openWorld(worldPack().cards);
    const sections = diffDraft(draft, parsed.pack, textOf(article), known.entity);
    const counts = sections.map((section) => {
      const { found, wanted } = countDiff([section]);
      return [section.title, found, wanted];
    });
    expect(counts.filter(([, , wanted]) => wanted !== 0)).toEqual([
      ['Article', 3, 3],
      ['People', 3, 3],
      ['Places', 10, 10],
      ['Organisations', 3, 3],
      ['Dates', 6, 6],
      ['Quotations', 4, 4],
      ['Claims', 8, 8],
      ['Itinerary', 4, 4],
    ]);
  });
});
