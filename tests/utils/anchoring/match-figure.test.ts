import { expect, test } from 'vitest';
import { matchFigure, type FigureTraits } from '@/utils/anchoring/match-figure.ts';
import type { FigureTarget } from '@/utils/notes/note.ts';

/** A figure of a page with three. */
const traitsOf = (index: number, traits: Partial<FigureTraits>): FigureTraits => ({
  kind: 'image',
  src: '',
  caption: '',
  alt: '',
  ...traits,
  place: { index, count: 3 },
});

const HARBOUR = traitsOf(0, {
  src: 'https://img.example/2024/harbour-1024x768.jpg?w=900',
  caption: 'The harbour on the morning after the storm.',
  alt: 'Boats on their sides',
});
const CHART = traitsOf(1, { kind: 'table', caption: 'Landings by year', alt: 'Year Tonnes' });
const MAYOR = traitsOf(2, {
  src: 'https://img.example/2024/mayor.jpg',
  caption: 'The mayor at the quay.',
});
const PAGE = [HARBOUR, CHART, MAYOR];

const noted = (figure: FigureTraits): FigureTarget => ({ scope: 'figure', ...figure });
/** The same figures in another order, as after an editor moved them. */
const inOrder = (figures: readonly FigureTraits[]): FigureTraits[] =>
  figures.map((figure, index) => ({ ...figure, place: { index, count: figures.length } }));

const CASES: readonly {
  readonly name: string;
  readonly target: FigureTarget;
  readonly page: readonly FigureTraits[];
  readonly verdict: readonly [kind: string, index?: number];
}[] = [
  { name: 'stands where it stood', target: noted(HARBOUR), page: PAGE, verdict: ['exact', 0] },
  { name: 'is a table', target: noted(CHART), page: PAGE, verdict: ['exact', 1] },
  {
    name: 'was moved below another',
    target: noted(HARBOUR),
    page: inOrder([MAYOR, HARBOUR, CHART]),
    verdict: ['moved', 1],
  },
  {
    name: 'comes in another size from another folder',
    target: noted(HARBOUR),
    page: inOrder([MAYOR, { ...HARBOUR, src: 'https://cdn.example/x/harbour_320.webp' }]),
    verdict: ['reworded', 1],
  },
  {
    name: 'got another caption',
    target: noted(MAYOR),
    page: inOrder([HARBOUR, { ...MAYOR, caption: 'Archive picture.' }]),
    verdict: ['reworded', 1],
  },
  { name: 'is gone', target: noted(MAYOR), page: inOrder([HARBOUR, CHART]), verdict: ['lost'] },
  {
    name: 'is one of two alike, of which one stands where it stood',
    target: noted(MAYOR),
    page: inOrder([MAYOR, HARBOUR, MAYOR]),
    verdict: ['exact', 2],
  },
  {
    name: 'is one of two alike at other places',
    target: noted(MAYOR),
    page: inOrder([MAYOR, MAYOR, HARBOUR, CHART]),
    verdict: ['lost'],
  },
  {
    name: 'has only its place, and another figure came in',
    target: {
      scope: 'figure',
      kind: 'graphic',
      src: '',
      caption: '',
      place: { index: 0, count: 1 },
    },
    page: inOrder([
      { ...CHART, kind: 'graphic', caption: '', alt: '' },
      { ...CHART, kind: 'graphic', caption: '', alt: '' },
    ]),
    verdict: ['lost'],
  },
  {
    name: 'was noted by an older version, which kept address and caption alone',
    target: { scope: 'figure', src: HARBOUR.src, caption: HARBOUR.caption },
    page: inOrder([MAYOR, HARBOUR]),
    verdict: ['exact', 1],
  },
  {
    name: 'shares nothing but a stock alternative text',
    target: { scope: 'figure', kind: 'image', src: '', caption: '', alt: 'Agency picture' },
    page: inOrder([{ ...MAYOR, alt: 'Agency picture' }]),
    verdict: ['lost'],
  },
];

test.each(CASES)('a figure that $name', ({ target, page, verdict: [kind, index] }) => {
  expect(matchFigure(target, page)).toMatchObject({ kind, ...(index !== undefined && { index }) });
});

test('a figure is never found on a page without figures', () => {
  expect(matchFigure(noted(HARBOUR), [])).toEqual({ kind: 'lost' });
});
