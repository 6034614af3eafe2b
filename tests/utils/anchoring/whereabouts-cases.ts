import { proseFrom } from '../../support/prose.ts';
import type { LocateCase } from './locate-cases.ts';

const prose = proseFrom(11);
const paragraphs = Array.from({ length: 8 }, () => prose.paragraph(4));
const [one, two, three, four] = paragraphs;
const article = paragraphs.join('\n');
const title = 'What to do with all the things in your cellar';
const links = Array.from({ length: 40 }, () => prose.sentence());
const linksBefore = links.slice(0, 20).join('\n');
const linksBehind = links.slice(20).join('\n');
const moved = prose.sentence();
const mistyped = moved.replace(/\b(\w)(\w)(\w+)\b/, '$1$3$2');
const stock = 'The harbour office gave no answer to our questions.';
const firstEntry = `10.15 - The pilots say that one boat is still out at Norra with 84 people. ${stock}`;
const secondEntry = `11.40 - The pilots say that the tug has come back to Sedda with 97 people. ${stock}`;
const notice = (weight: string, lot: string): string =>
  `Smoked herring ${weight}, lot ${lot}, best before May: may hold traces of mustard. Take it back to the shop.`;
/** What tells a passage from words like it, where it stood in several places or only part of it did. */
export const WHEREABOUTS_CASES: readonly LocateCase[] = [
  {
    what: 'the list of links that it stood in left out, its words left once in the article',
    before: `${article}\n${title}\n${one}\n${linksBefore}\n⟦${title}⟧\n${linksBehind}`,
    after: `${article}\n⟦${title}⟧\n${one}`,
    verdict: 'moved',
  },
  {
    what: 'another page that has the words of a link once',
    before: `${article}\n${title}\n${one}\n${linksBefore}\n⟦${title}⟧\n${linksBehind}`,
    after: `${prose.paragraph(9)}\n${title}\n${prose.paragraph(9)}`,
    verdict: 'lost',
  },
  {
    what: 'its own part left out of a page that repeats it in every part',
    before: `${one} The ferry leaves at nine.\n${two} ⟦The ferry leaves at nine.⟧\n${three} The ferry leaves at nine.\n${four}`,
    after: `${one} The ferry leaves at nine.\n${three} The ferry leaves at nine.\n${four}`,
    verdict: 'lost',
  },
  {
    what: 'its text left out but for a caption like it, and one with its own words',
    before: `${one}\nPhoto\n⟦Lamps in a window, by Anna Berg for the Harbour News⟧\n${two}\n${three}`,
    after: `Photo\nA lamp in the window, by Anna Berg of the Harbour News\n${four}\nPhoto\n⟦Lamps in a window, by Anna Berg for the Harbour News⟧\n${three}`,
    verdict: 'moved',
  },
  {
    what: 'its beginning gone, and other text before its end that begins alike',
    before: `${one} It struck a plant in ⟦Harborne.\nSince then relations⟧ have soured. ${two}`,
    after: `${one}\n${three} He lived in Harborne, the capital, as a guest of the government there.\nSince then relations have soured. ${two}`,
    verdict: 'lost',
  },
  {
    what: 'a long sentence put into it',
    before: `${one} ⟦They counted the votes in the old hall⟧ that night. ${two}`,
    after: `${one} ⟦They counted the votes. Nobody could say when the article would be mended. They did it in the old hall⟧ that night. ${two}`,
    verdict: 'reworded',
  },
  {
    what: 'both of two like passages, of which this one was reworded',
    before: `${one} They met in ⟦the old hall by the river⟧ at noon. ${two} They came to the old hall by the river again. ${three}`,
    after: `${four}\n${one} They met in ⟦the new hall by the river⟧ at noon. ${two} They came to the old hall by the river again. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'words changed next to both of its edges, all that stands around it left',
    before: `${one} The clerk then said ⟦copies would be compared at once⟧ by the notary. ${two}`,
    after: `${one} The clrek then sayd ⟦copeis would be compared at ocne⟧ byy the notary. ${two}`,
    verdict: 'reworded',
  },
  {
    what: 'a common phrase in a text that shares nothing else',
    before: `${one}\nThey met at ⟦the old mill by the river⟧ at noon. ${two}`,
    after: `${three}\nHis picture showed the old mill by the river in snow. ${four}`,
    verdict: 'lost',
  },
  {
    what: 'a sentence moved away from its paragraphs, and a typo made in it',
    before: `${one}\n⟦${moved}⟧\n${two}\n${three}`,
    after: `${one}\n${two}\n${three}\n⟦${mistyped}⟧`,
    verdict: 'reworded',
  },
  {
    what: 'its sentence turned round in other words, all that stands around it left',
    before: `${one} By order of the council, ⟦traders must write down the weight of every crate before it leaves the hall⟧. ${two}`,
    after: `${one} By order of the council, ⟦before it leaves the hall a crate is now weighed by a machine, and traders only sign⟧. ${two}`,
    verdict: 'reworded',
  },
  {
    what: 'the newer of two entries written alike, when the page turned their order round',
    before: `${firstEntry}\n⟦${secondEntry}⟧`,
    after: `⟦${secondEntry}⟧\n${firstEntry}`,
    verdict: 'moved',
  },
  {
    what: 'a paragraph cut from a page on which all end with the same sentence',
    before: `${one} ${stock}\n${two} ${stock}\n⟦${moved} ${stock}⟧\n${three} ${stock}`,
    after: `${one} ${stock}\n${two} ${stock}\n${three} ${stock}`,
    verdict: 'lost',
  },
  {
    what: 'one of two notices that differ in their numbers, cut',
    before: `${notice('312 g', '2207')}\n⟦${notice('540 g', '9918')}⟧`,
    after: notice('312 g', '2207'),
    verdict: 'lost',
  },
  {
    what: 'a sentence that stands once, moved up behind another paragraph',
    before: `${one}\n${two}\n${three} ⟦Two ships of the line were lost in the fog.⟧ ${moved}`,
    after: `${one} ⟦Two ships of the line were lost in the fog.⟧\n${two}\n${three} ${moved}`,
    verdict: 'moved',
  },
];
