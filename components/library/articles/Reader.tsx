import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Card } from '../../card/Card.tsx';
import { card as cardWords } from '../../words/card.ts';
import { useLanguage } from '../../words/language.ts';
import type { Article, SavedCopy } from '@/utils/article/article.ts';
import { copyGroups } from '@/utils/article/copy-groups.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { useDates } from '../dates.ts';
import { originalAt } from '../original-at.ts';
import { useServices } from '../services.ts';
import { useKeys } from '../use-keys.ts';
import { useWords } from '../words.ts';
import { ChangesView } from './Changes.tsx';
import { copyRange, isOn } from './copy-range.ts';
import { CopyGroupView } from './CopyGroupView.tsx';
import { EntitiesHere } from './EntitiesHere.tsx';
import { ReaderNotes } from './ReaderNotes.tsx';
import { coloursByBlock, useCopyMarks, usePaint } from './use-copy-marks.ts';

export interface ReaderProps {
  readonly article: Article;
  readonly copy: SavedCopy | null;
  /** Earlier copies whose text differs, newest first. */
  readonly former: readonly SavedCopy[];
  readonly notes: readonly Note[];
  /** The note to show in its place, from the address. */
  readonly note: string | null;
  readonly onNoteShown: (id: string | null) => void;
  readonly onNote: (id: string) => void;
  readonly onSealed: () => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
}

/** A saved copy to read offline, with notes and entities in place. */
export function Reader(props: ReaderProps) {
  const { article, copy, note: current } = props;
  const services = useServices();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [entitiesShown, setEntitiesShown] = useState(true);
  const [changesShown, setChangesShown] = useState(false);
  const [card, setCard] = useState<CardView | null>(null);
  const drawn = useRef(new Map<string, HTMLElement>());
  const date = article.metadata.published ?? null;
  const context = { language: article.metadata.language ?? 'en', date };
  const marks = useCopyMarks(copy, props.notes, context);
  usePaint(root, marks, { entities: entitiesShown, current });
  const standing = useMemo(() => marks.placed.filter(({ spot }) => spot !== null), [marks.placed]);

  const onFigures = useMemo(() => coloursByBlock(marks.placed), [marks.placed]);
  const currentSpot = marks.placed.find(({ note }) => note.id === current)?.spot;
  const currentBlock = currentSpot?.kind === 'block' ? currentSpot.block : null;

  const showPlace = (id: string | null): void => {
    const spot = marks.placed.find(({ note }) => note.id === id)?.spot;
    if (!root || !spot) return;
    const element =
      spot.kind === 'block'
        ? root.querySelector(`[data-block="${spot.block}"]`)?.closest('figure')
        : copyRange(root, marks.text.starts, spot.start, spot.end)?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `showPlace` reads only what stands in the list
  useEffect(() => showPlace(current), [current, root, marks.placed]);

  const step = (by: 1 | -1): void => {
    if (standing.length === 0) return;
    const at = standing.findIndex(({ note }) => note.id === current);
    const to =
      at < 0 && by < 0 ? standing.length - 1 : (at + by + standing.length) % standing.length;
    const next = standing[at < 0 && by > 0 ? 0 : to];
    if (!next) return;
    props.onNoteShown(next.note.id);
    drawn.current.get(next.note.id)?.scrollIntoView({ block: 'nearest' });
  };
  const openCard = async (entity: string): Promise<void> =>
    setCard(await services.card(entity, date));
  const openOriginal = (): void => {
    const note = props.notes.find(({ id }) => id === current);
    services.openAddress(note ? originalAt(article, note) : article.metadata.url);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    o: openOriginal,
    Escape: () => {
      if (card) setCard(null);
      else if (current !== null) props.onNoteShown(null);
      else props.onBack();
    },
  });

  const onClick = (event: MouseEvent): void => {
    if (!root || (event.target instanceof Element && event.target.closest('a'))) return;
    const hits = (start: number, end: number): boolean => {
      const range = copyRange(root, marks.text.starts, start, end);
      return range !== null && isOn(range, event.clientX, event.clientY);
    };
    const hit = standing.find(
      ({ verdict }) => verdict && verdict.kind !== 'lost' && hits(verdict.start, verdict.end),
    );
    const mention = entitiesShown
      ? marks.mentions.find((m) => m.marked && hits(m.start, m.end))
      : undefined;
    if (mention) void openCard(mention.entity);
    if (!hit) return;
    props.onNoteShown(hit.note.id);
    drawn.current.get(hit.note.id)?.scrollIntoView({ block: 'nearest' });
  };

  const former = props.former[0];
  return (
    <div class="reader">
      <div class="reader-bar">
        <Button onClick={props.onBack}>{words.back}</Button>
        <span class="faint">
          {copy ? words.articles.captured(dates.moment(copy.captured)) : words.articles.noCopy}
        </span>
        <span class="reader-tools">
          {marks.mentions.length > 0 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={entitiesShown}
                onChange={(event) => setEntitiesShown(event.currentTarget.checked)}
              />
              <span>{words.articles.marks}</span>
            </label>
          )}
          {copy && former && (
            <Button expanded={changesShown} onClick={() => setChangesShown(!changesShown)}>
              {words.articles.changes}
            </Button>
          )}
          <span title={words.openOriginalHint}>
            <Button onClick={openOriginal}>{words.openOriginal}</Button>
          </span>
          <span title={words.articles.sealedHint}>
            <Button onClick={props.onSealed}>{words.articles.sealed}</Button>
          </span>
          <Button look="danger" onClick={props.onDelete}>
            {words.articles.deleteArticle}
          </Button>
        </span>
      </div>
      <div class="reader-page">
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a shortcut: the lists beside the copy do the same for keys */}
        <article
          class="copy"
          lang={article.metadata.language}
          dir="auto"
          tabIndex={0}
          onClick={onClick}
        >
          <p class="faint copy-source">
            {[article.metadata.outlet, date && words.articles.published(dates.day(date))]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {changesShown && copy && former && <ChangesView older={former} newer={copy} />}
          {copy ? (
            <div class="copy-text" ref={setRoot}>
              {copyGroups(copy.blocks).map((group, i) => (
                <CopyGroupView
                  key={i}
                  group={group}
                  propsOf={(index) => ({
                    colours: onFigures.get(index) ?? [],
                    current: index === currentBlock,
                    onLink: services.openAddress,
                  })}
                />
              ))}
            </div>
          ) : (
            <>
              <h2 class="copy-headline">{article.metadata.title}</h2>
              <EmptyState title={words.empty.copy}>{words.empty.copyHelp}</EmptyState>
            </>
          )}
        </article>
        <aside class="reader-side">
          {card && (
            <Card
              id="reader"
              view={card}
              texts={cardWords[language]}
              date={date ? dates.day(date) : ''}
              autoFocus
              onClose={() => setCard(null)}
              onEntity={(id) => void openCard(id)}
            />
          )}
          <ReaderNotes
            placed={marks.placed}
            current={current}
            noteRef={(id, element) => {
              if (element) drawn.current.set(id, element);
              else drawn.current.delete(id);
            }}
            onPlace={(id) => {
              if (id === current) showPlace(id);
              else props.onNoteShown(id);
            }}
            onNote={props.onNote}
          />
          <EntitiesHere mentions={marks.mentions} onCard={(id) => void openCard(id)} />
        </aside>
      </div>
    </div>
  );
}
