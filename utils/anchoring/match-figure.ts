import type { FigureTarget } from '../notes/note.ts';

/** A figure as it stands in a page or a saved copy now. */
export interface FigureTraits extends Pick<FigureTarget, 'src' | 'caption'> {
  readonly alt: string;
  readonly kind: NonNullable<FigureTarget['kind']>;
  readonly place: NonNullable<FigureTarget['place']>;
}

/** Where a noted figure is; `reworded`: its caption or its picture's address is another one now. */
export type FigureVerdict =
  | {
      readonly kind: 'exact' | 'moved' | 'reworded';
      readonly index: number;
      readonly confidence: number;
    }
  | { readonly kind: 'lost' };

/**
 * What each trait speaks for, in hundredths. The picture's address or its caption is enough; a file
 * name or an alternative text needs one thing more ("photo.jpg", "Getty Images" stand at many).
 */
const WEIGHT = { address: 60, file: 35, caption: 55, likeCaption: 35, alt: 30, place: 10 };
/** Below this nothing is attached. */
const THRESHOLD = 40;
/** So much better than the next one, or nobody can say which is meant. */
const LEAD = 8;
/** Share of common words from which on two captions are versions of one. */
const LIKE = 0.6;

/** Finds a noted figure among those of an article. Like figures are told apart by their place. */
export function matchFigure(target: FigureTarget, figures: readonly FigureTraits[]): FigureVerdict {
  const scored = figures
    .map((figure, index) => ({ index, figure, score: scoreOf(target, figure) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < THRESHOLD) return { kind: 'lost' };
  if (second && best.score - second.score < LEAD) return { kind: 'lost' };
  const { index, figure } = best;
  const confidence = Math.min(1, best.score / 100);
  const same =
    fold(target.caption) === fold(figure.caption) &&
    addressKey(target.src) === addressKey(figure.src);
  if (!same) return { kind: 'reworded', index, confidence };
  const stays = target.place === undefined || target.place.index === figure.place.index;
  return { kind: stays ? 'exact' : 'moved', index, confidence: 1 };
}

function scoreOf(target: FigureTarget, figure: FigureTraits): number {
  if (target.kind !== undefined && target.kind !== figure.kind) return 0;
  let score = 0;
  if (target.src !== '' && figure.src !== '') {
    if (addressKey(target.src) === addressKey(figure.src)) score += WEIGHT.address;
    else if (fileKey(target.src) !== '' && fileKey(target.src) === fileKey(figure.src))
      score += WEIGHT.file;
  }
  const [before, now] = [fold(target.caption), fold(figure.caption)];
  if (before !== '' && before === now) score += WEIGHT.caption;
  else if (before !== '' && likeness(before, now) >= LIKE) score += WEIGHT.likeCaption;
  const alt = fold(target.alt ?? '');
  if (alt !== '' && alt === fold(figure.alt)) score += WEIGHT.alt;
  // What has no name at all is the one at its place, as long as the article has as many as before.
  const nameless = target.src === '' && before === '' && alt === '';
  const inPlace = target.place?.index === figure.place.index;
  if (inPlace) score += WEIGHT.place;
  if (nameless && inPlace && target.place?.count === figure.place.count) score += THRESHOLD;
  return score;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('und').replace(/\s+/gu, ' ').trim();
}

/** The address without scheme, query and fragment: sizes and cache keys stand there. */
function addressKey(src: string): string {
  return src.replace(/^[a-z]+:/iu, '').replace(/[?#].*$/u, '');
}

/** The file's name without folders, ending and size: `/x/cat-1024x768.webp` and `/y/cat_320.jpg` are one. */
function fileKey(src: string): string {
  const name = addressKey(src).split('/').at(-1) ?? '';
  return name
    .replace(/\.[a-z\d]{2,5}$/iu, '')
    .replace(/[-_@]?(?:\d{2,4}x\d{2,4}|\d{2,4}w?|\dx)$/iu, '')
    .toLowerCase();
}

/** Dice's coefficient over words. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}
