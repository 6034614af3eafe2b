import { assertNever } from '../../text/assert-never.ts';
import { countPack } from '../compare-packs.ts';
import type { Draft } from '../draft/draft-pack.ts';
import type { Entity, Pack } from '../pack.ts';
import { diffArticle } from './diff-article.ts';
import { diffEntities } from './diff-entities.ts';
import { diffLine, type DiffLine, type DiffSection } from './diff-line.ts';
import { diffStory } from './diff-story.ts';

/** How much of what rules can find of a pack its article's draft has. */
export interface DiffCount {
  /** In both, the same or with differences. */
  readonly found: number;
  readonly wanted: number;
  readonly different: number;
  readonly extra: number;
}

/**
 * The draft of an article beside the pack that a person made of it, row by row.
 * @param text the article's text in which the draft counts its offsets.
 * @param known what another pack knows of an entity that the draft's mentions name.
 */
export function diffDraft(
  draft: Draft,
  pack: Pack,
  text: string,
  known: (id: string) => Entity | null = () => null,
): DiffSection[] {
  return [
    diffArticle(draft, pack),
    ...diffEntities(draft, pack, text, known),
    ...diffStory(draft, pack, text),
    { title: 'What no rule can find', lines: editorsWork(pack) },
  ].filter(({ lines }) => lines.length > 0);
}

function editorsWork(pack: Pack): DiffLine[] {
  const { facts, sources, events } = countPack(pack);
  const rows = [
    [facts, 'facts'],
    [sources, 'sources'],
    [events, 'events with those who took part'],
    [pack.statements.filter(({ manner }) => manner === 'reported').length, 'reported statements'],
    [pack.relations.length, 'relations'],
    [pack.checks.length, 'checks against other reports'],
  ] as const;
  return rows
    .filter(([count]) => count > 0)
    .map(([count, what]) => diffLine('edited', `${count} ${what}`));
}

/** What can be counted of rows: what no rule can find is left out. */
export function countDiff(sections: readonly DiffSection[]): DiffCount {
  const lines = sections.flatMap((section) => section.lines);
  const count = (...marks: DiffLine['mark'][]) =>
    lines.filter(({ mark }) => marks.includes(mark)).length;
  return {
    found: count('same', 'different'),
    wanted: count('same', 'different', 'missing'),
    different: count('different'),
    extra: count('extra'),
  };
}

/** The difference as text for a terminal: a line for each row, what differs below it. */
export function writeDiff(sections: readonly DiffSection[]): string {
  const { found, wanted, different, extra } = countDiff(sections);
  return [
    '= as in the pack   ~ differs   - only in the pack   + only in the draft   . an editor’s work',
    ...sections.flatMap((section) => ['', heading(section), ...section.lines.flatMap(rowOf)]),
    '',
    `By rule ${found} of ${wanted}, ${different} of them with differences; ${extra} only in the draft`,
  ].join('\n');
}

function heading(section: DiffSection): string {
  const { found, wanted } = countDiff([section]);
  return wanted === 0 ? section.title : `${section.title}: ${found} of ${wanted}`;
}

function rowOf({ mark, what, details }: DiffLine): string[] {
  return [`  ${signOf(mark)} ${what}`, ...details.map((detail) => `      ${detail}`)];
}

function signOf(mark: DiffLine['mark']): string {
  switch (mark) {
    case 'same':
      return '=';
    case 'different':
      return '~';
    case 'missing':
      return '-';
    case 'extra':
      return '+';
    case 'edited':
      return '.';
    default:
      return assertNever(mark);
  }
}
