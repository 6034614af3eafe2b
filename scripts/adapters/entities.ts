import cards from '../../.cache/world/packs/world-cards.json';
import index from '../../.cache/world/packs/world-index.bin';
import { readGazetteer } from '../../utils/entities/gazetteer-file.ts';
import { createLinker, type Linker } from '../../utils/entities/link.ts';
import type { LinkBlock, LinkContext } from '../../utils/entities/mention.ts';
import { parseWorldCards } from '../../utils/entities/world-file.ts';
import { normalise, type NormalisedText } from '../../utils/text/normalise.ts';

/** Adapter of `eval/entities/predict.mjs`: the shipped linker with the shipped world pack. */

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly qid?: string;
  readonly geonames?: string;
  readonly class?: string;
  readonly kind?: string;
}

const CLASSES: Readonly<Record<string, string>> = {
  country: 'COUNTRY',
  territory: 'COUNTRY',
  continent: 'REGION',
  region: 'REGION',
  capital: 'CAPITAL',
  city: 'CITY',
};

const byId = new Map(parseWorldCards(cards).entities.map((card) => [`world/${card.i}`, card]));

let linker: Linker | null = null;

function ready(): Linker {
  linker ??= createLinker([readGazetteer(index.slice().buffer)]);
  return linker;
}

/** A line of the text, which stands for a block of a page. */
interface Line {
  readonly block: LinkBlock;
  readonly offset: number;
  readonly normalised: NormalisedText;
}

/** A line of this length without a full stop is wrapped, not ended (UTF-16 code units). */
const WRAPPED = 60;

/** Lines, joined where a sentence is wrapped over several. */
function paragraphs(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const last = found.at(-1);
    const end = match.index + match[0].length;
    if (last && isWrapped(text.slice(last[0], last[1]), match[0]) && match.index - last[1] === 1) {
      last[1] = end;
    } else {
      found.push([match.index, end]);
    }
  }
  return found;
}

function isWrapped(line: string, next: string): boolean {
  if (/^\s*\p{Ll}/u.test(next)) return true;
  return line.trim().length >= WRAPPED && /[\p{L},]\s*$/u.test(line);
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  for (const [offset, end] of paragraphs(text)) {
    const normalised = normalise(text.slice(offset, end));
    const block = { start: offset, text: normalised.text, part: 'body' as const };
    found.push({ block, offset, normalised });
  }
  return found;
}

function link(text: string, lang: string): Prediction[] {
  const context: LinkContext = {
    language: lang,
    date: null,
    articlePacks: [],
    rejected: [],
    neverNames: [],
  };
  const blocks = lines(text);
  const mentions = ready().link(
    blocks.map(({ block }) => block),
    context,
  );
  let line = 0;
  return mentions.flatMap((mention) => {
    if (!mention.marked) return [];
    while ((blocks[line + 1]?.offset ?? Infinity) <= mention.start) line += 1;
    const at = blocks[line];
    const card = byId.get(mention.entity);
    if (!at || !card) return [];
    return [
      {
        start: at.offset + at.normalised.toSource(mention.start - at.offset, 'start'),
        end: at.offset + at.normalised.toSource(mention.end - at.offset, 'end'),
        ...(card.w !== undefined && { qid: card.w }),
        ...(card.g !== undefined && { geonames: String(card.g) }),
        class:
          mention.demonym === true
            ? 'DEMONYM'
            : (CLASSES[card.t] ?? (card.k === 'h' ? 'PER' : 'ORG')),
        ...(mention.demonym === true && { kind: 'demonym' }),
      },
    ];
  });
}

Object.assign(globalThis, { EntityLinker: { prepare: () => void ready(), link } });
