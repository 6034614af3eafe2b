import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isTyping } from '../../design/is-typing.ts';
import type { NoteSearch, NumberedResult } from '@/utils/notes/search/note-search.ts';
import type { Note } from '@/utils/notes/note.ts';
import { useDates } from '../dates.ts';
import { useRows } from '../use-rows.ts';
import { useVirtualList } from '../use-virtual-list.ts';
import { useWords } from '../words.ts';
import { listPlaces } from './list-places.ts';
import { NoteRow } from './NoteRow.tsx';

/** A row of two lines with its meta line; a heading above it, CSS pixels. */
const ROW = 92;
const HEADING = 44;

export interface NoteListProps {
  readonly search: NoteSearch;
  readonly result: NumberedResult;
  /** Place in the result where the keys are. */
  readonly current: number;
  /** Grows when the keys moved and focus is to follow. */
  readonly focusRequest: number;
  readonly openId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly now: number;
  /** Heading of a group, and whether there are headings at all. */
  readonly groupTitle: (key: string) => string;
  readonly grouped: boolean;
  readonly onOpen: (note: Note, index: number) => void;
  readonly onSelect: (note: Note, selected: boolean) => void;
  /** The notes that are drawn, for keys that act on the current one. */
  readonly onRows: (noteAt: (index: number) => Note | null) => void;
  /** Called after each drawing of the rows. */
  readonly onDrawn: () => void;
}

/** All notes found, of which only those in sight are drawn. */
export function NoteList(props: NoteListProps) {
  const { result, search, current } = props;
  const words = useWords();
  const dates = useDates();
  const buttons = useRef(new Map<number, HTMLElement>());
  // Stays true when the row that had focus is drawn away, and until a row that is to have it is drawn.
  const focused = useRef(false);
  const { grouped } = props;
  const places = useMemo(() => listPlaces(result), [result]);
  const estimate = useCallback(
    (index: number) => ROW + (grouped && places.isFirst(index) ? HEADING : 0),
    [places, grouped],
  );
  const list = useVirtualList({
    count: result.numbers.length,
    estimate,
    keyOf: places.keyOf,
  });
  const inSight = list.items.map((item) => result.numbers[item.index] ?? 0);
  const rowOf = useRows(search, result, inSight);
  props.onRows((index) => rowOf(result.numbers[index] ?? -1) ?? null);

  useLayoutEffect(() => props.onDrawn());

  useEffect(() => {
    if (props.focusRequest === 0) return;
    focused.current = true;
    list.scrollTo(current);
    const focus = (): void => {
      // Who went on to a field meanwhile is not called back from it.
      if (!isTyping(document.activeElement))
        buttons.current.get(current)?.focus({ preventScroll: true });
    };
    // The row may only be drawn after the scroll.
    const frame = requestAnimationFrame(() => requestAnimationFrame(focus));
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- focus moves when it is asked for, not when the list changes
  }, [props.focusRequest]);

  return (
    <div class="note-scroller" ref={list.scrollRef}>
      <ul
        class="note-list"
        aria-label={words.notesList}
        style={{ height: `${list.height}px` }}
        onFocusIn={() => {
          focused.current = true;
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // Nothing else takes it: then it is the row that went.
          if (relatedTarget instanceof Node)
            focused.current = currentTarget.contains(relatedTarget);
        }}
      >
        {list.items.map((item) => {
          const group = result.groups[places.groupOf(item.index)];
          const note = rowOf(result.numbers[item.index] ?? 0);
          return (
            <li
              key={item.key}
              ref={list.itemRef}
              data-index={item.index}
              aria-setsize={result.numbers.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {grouped && group && places.isFirst(item.index) && (
                <h2 class="group-title">
                  <span class="group-name" dir="auto">
                    {props.groupTitle(group.key)}
                  </span>
                  <span class="group-count">{group.count}</span>
                </h2>
              )}
              {note ? (
                <NoteRow
                  note={note}
                  terms={result.terms}
                  selected={props.selected.has(note.id)}
                  open={note.id === props.openId}
                  current={item.index === current}
                  dates={dates}
                  now={props.now}
                  onOpen={() => props.onOpen(note, item.index)}
                  onSelect={(selected) => props.onSelect(note, selected)}
                  openRef={(element) => {
                    if (element) buttons.current.set(item.index, element);
                    else buttons.current.delete(item.index);
                    const lost = focused.current && document.activeElement === document.body;
                    if (lost && item.index === current) element?.focus({ preventScroll: true });
                  }}
                />
              ) : (
                <div class="note-row" aria-hidden="true">
                  <span class="pending" />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
