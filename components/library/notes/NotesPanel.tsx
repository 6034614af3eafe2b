import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Notice } from '../../design/Notice.tsx';
import type { Note } from '@/utils/notes/note.ts';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import { GROUPINGS, ORDERS, type Grouping, type Order } from '@/utils/notes/search/arrange.ts';
import { NO_PICKS, type Facet, type FacetCounts, type Picks } from '@/utils/notes/search/facets.ts';
import type { NumberedResult, SearchState } from '@/utils/notes/search/note-search.ts';
import { useDates } from '../dates.ts';
import { originalAt } from '../original-at.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { later } from '../later.tsx';
import { useHeldKeys } from '../use-held-keys.ts';
import type { Go } from '../use-route.ts';
import type { Route } from '../route.ts';
import { useColourNames, useWords } from '../words.ts';
import { Filters } from './Filters.tsx';
import { FirstUse } from './FirstUse.tsx';
import { NoteList } from './NoteList.tsx';
import { Pick } from './Pick.tsx';
import { RenameTag } from './RenameTag.tsx';
import { SearchReport } from './SearchReport.tsx';
import { useBulk } from './use-bulk.ts';

const OpenNote = later(() => import('./OpenNote.tsx').then((m) => m.OpenNote));
const BulkBar = later(() => import('./BulkBar.tsx').then((m) => m.BulkBar));

/** Where filters stand beside the list (notes.css): below it they fold away at first. */
const WIDE = '(min-width: 60.01rem)';

/** What the list shows; kept by the app so that other tabs can set it. */
export interface NotesView {
  readonly query: string;
  readonly picks: Picks;
  readonly grouping: Grouping;
  readonly order: Order;
}

export interface NotesPanelProps {
  readonly view: NotesView;
  readonly result: NumberedResult | null;
  /** Whether a later answer than `result` is on its way. */
  readonly isAsking: () => boolean;
  /** Null until the filters are counted. */
  readonly facets: FacetCounts | null;
  readonly state: SearchState;
  /** Notes in the store, known before the index is there. */
  readonly known: number;
  readonly articles: readonly ArticleSummary[];
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly entityName: (id: string) => string;
  readonly route: Route;
  readonly go: Go;
  readonly changes: Changes;
  readonly reportId: string;
  readonly onView: (view: NotesView) => void;
  readonly onExport: (ids: readonly string[]) => void;
  readonly onImport: () => void;
  /** Receives what puts focus on the list. */
  readonly focusRef: (focus: () => void) => void;
}

/** All notes: filters, list, and the open note beside it. */
export function NotesPanel(props: NotesPanelProps) {
  const { view, result, route, go, changes } = props;
  const services = useServices();
  const words = useWords();
  const dates = useDates();
  const colourNames = useColourNames();
  const [current, setCurrent] = useState(0);
  // Keys can come faster than the page is drawn, so they go by this, not by what was drawn last.
  const at = useRef({ index: 0, walking: false });
  const [focusRequest, setFocusRequest] = useState(0);
  const [editing, setEditing] = useState(false);
  const noteAt = useRef<(index: number) => Note | null>(() => null);
  const [wide] = useState(() => matchMedia(WIDE).matches);
  const bulk = useBulk(changes);
  const openId = route.tab === 'notes' ? route.open : null;
  const last = (result?.numbers.length ?? 0) - 1;

  const titles = useMemo(
    () => new Map(props.articles.map(({ article }) => [article.id, article.metadata.title])),
    [props.articles],
  );
  const titleOf = (id: string): string =>
    titles.get(id) || (props.articles.length === 0 ? '' : words.unknownArticle);
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === 'articles') return titleOf(value);
    if (facet === 'entities') return props.entityName(value);
    if (facet === 'colours') return isWord(value, colourNames) ? colourNames[value] : value;
    if (facet === 'properties')
      return isWord(value, words.properties) ? words.properties[value] : value;
    return value;
  };
  const groupTitle = (key: string): string => {
    if (view.grouping === 'article') return titleOf(key);
    if (key === '') return view.grouping === 'tag' ? words.withoutTag : words.withoutEntity;
    if (view.grouping === 'entity') return props.entityName(key);
    return view.grouping === 'day' ? dates.day(key) : key;
  };

  const move = (to: number): void => {
    const index = Math.max(0, Math.min(last, to));
    at.current = { index, walking: true };
    setCurrent(index);
    setFocusRequest((n) => n + 1);
    const note = noteAt.current(index);
    if (openId !== null && note && !editing) go({ tab: 'notes', open: note.id }, true);
  };
  props.focusRef(() => move(at.current.index));
  const open = (note: Note, index: number): void => {
    at.current = { index, walking: true };
    setCurrent(index);
    setEditing(false);
    go({ tab: 'notes', open: note.id });
  };
  const remove = (notes: readonly Note[]): void => {
    void bulk.remove(notes.map((note) => note.id));
    if (notes.some((note) => note.id === openId)) go({ tab: 'notes' }, true);
  };
  // What had focus is gone with the editor or the bar of the selection: the keys go on in the list.
  const busy = editing || bulk.selected.size > 0;
  const wasBusy = useRef(false);
  useEffect(() => {
    const left = wasBusy.current && !busy;
    wasBusy.current = busy;
    if (left && document.activeElement === document.body) setFocusRequest((n) => n + 1);
  }, [busy]);
  const withCurrent = (act: (note: Note) => void) => (): boolean => {
    const note = noteAt.current(Math.min(at.current.index, Math.max(0, last)));
    if (note) act(note);
    return note !== null;
  };
  const isDrawn = (): boolean =>
    last < 0 || noteAt.current(Math.min(at.current.index, last)) !== null;
  const letKeysAct = useHeldKeys(
    {
      j: () => move(at.current.walking ? at.current.index + 1 : at.current.index),
      k: () => move(at.current.index - 1),
      x: withCurrent((note) => bulk.toggle(note.id)),
      o: withCurrent((note) => {
        const summary = props.articles.find(({ article }) => article.id === note.articleId);
        if (summary) services.openAddress(originalAt(summary.article, note));
      }),
      e: withCurrent((note) => {
        setEditing(true);
        go({ tab: 'notes', open: note.id });
      }),
      '#': withCurrent((note) => {
        if (bulk.selected.size > 0) void bulk.remove([...bulk.selected]);
        else remove([note]);
      }),
      Escape: () => {
        if (bulk.selected.size > 0) bulk.clear();
        else if (openId !== null) go({ tab: 'notes' });
        else return false;
        setFocusRequest((n) => n + 1);
        return true;
      },
    },
    () => !props.isAsking() && isDrawn(),
  );

  const nothing = result?.total === 0;
  const plain = view.query.trim() === '' && view.picks === NO_PICKS;
  if (nothing && plain && (props.state.kind === 'ready' || props.known === 0))
    return <FirstUse onImport={props.onImport} />;
  return (
    <div class="notes" data-open={openId === null ? undefined : ''}>
      <details class="notes-filters" open={wide}>
        <summary>{words.filters}</summary>
        {props.facets && (
          <Filters
            picks={view.picks}
            counts={props.facets}
            nameOf={nameOf}
            onChange={(picks) => props.onView({ ...view, picks })}
          />
        )}
      </details>
      <div class="notes-main">
        <div class="notes-bar">
          <SearchReport
            id={props.reportId}
            query={view.query}
            result={result}
            state={props.state}
            known={props.known}
            onReplace={(query) => props.onView({ ...view, query })}
          />
          <Pick
            label={words.groupBy}
            value={view.grouping}
            values={GROUPINGS}
            names={words.groupings}
            onChange={(grouping) => props.onView({ ...view, grouping })}
          />
          <Pick
            label={words.orderBy}
            value={view.order}
            values={ORDERS}
            names={words.orders}
            onChange={(order) => props.onView({ ...view, order })}
          />
        </div>
        {props.state.kind === 'failed' && (
          <Notice tone="error" title={words.states.searchFailed}>
            {words.states.searchFailedHelp}
          </Notice>
        )}
        {view.picks.tags.length === 1 && view.picks.tags[0] !== undefined && (
          <RenameTag
            key={view.picks.tags[0]}
            tag={view.picks.tags[0]}
            knownTags={props.tags}
            changes={changes}
            onRenamed={(tag) => props.onView({ ...view, picks: { ...view.picks, tags: [tag] } })}
          />
        )}
        {bulk.selected.size > 0 && (
          <BulkBar
            count={bulk.selected.size}
            knownTags={props.tags}
            articles={props.articles}
            onTag={(tags) => void bulk.tag(tags)}
            onUntag={(tags) => void bulk.untag(tags)}
            onColour={(colour) => void bulk.colour(colour)}
            onMove={(articleId) => void bulk.move(articleId)}
            onExport={() => props.onExport([...bulk.selected])}
            onDelete={() => void bulk.remove([...bulk.selected])}
            onSelectAll={() => result && void bulk.selectAll(result)}
            onClear={bulk.clear}
          />
        )}
        {nothing && props.state.kind !== 'opening' ? (
          <EmptyState title={words.empty.found}>{words.empty.foundHelp}</EmptyState>
        ) : (
          result && (
            <NoteList
              search={services.search}
              result={result}
              current={Math.min(current, Math.max(0, last))}
              focusRequest={focusRequest}
              openId={openId}
              selected={bulk.selected}
              now={services.now()}
              groupTitle={groupTitle}
              grouped={view.grouping !== 'none'}
              onOpen={open}
              onSelect={(note) => bulk.toggle(note.id)}
              onRows={(drawn) => {
                noteAt.current = drawn;
              }}
              onDrawn={letKeysAct}
            />
          )
        )}
      </div>
      <section class="notes-detail" aria-label={words.noteLabel}>
        {openId === null ? (
          <EmptyState title={words.empty.pick}>{words.empty.pickHelp}</EmptyState>
        ) : (
          <>
            <div class="only-narrow">
              <Button onClick={() => go({ tab: 'notes' })}>{words.back}</Button>
            </div>
            <OpenNote
              id={openId}
              version={props.state.version}
              editing={editing}
              changes={changes}
              knownTags={props.tags}
              entityNames={
                new Map(
                  (props.facets?.entities.values ?? []).map(({ value }) => [
                    value,
                    props.entityName(value),
                  ]),
                )
              }
              go={go}
              onEditing={setEditing}
              onDelete={(note) => remove([note])}
              onTag={(tag) => props.onView({ ...view, picks: { ...NO_PICKS, tags: [tag] } })}
            />
          </>
        )}
      </section>
    </div>
  );
}

/** Whether there is a word for a value that came out of the index. */
function isWord<T extends object>(value: string, words: T): value is Extract<keyof T, string> {
  return Object.hasOwn(words, value);
}
