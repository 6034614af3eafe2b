import { useMemo } from 'preact/hooks';
import { formatDay } from '@/utils/packs/format-date.ts';
import { Card } from '../card/Card.tsx';
import { CardStatus } from '../card/CardStatus.tsx';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { PageWords } from '@/utils/messages/content-to-background.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import { ExtentBar } from './ExtentBar.tsx';
import { FigureMarks } from './FigureMarks.tsx';
import { Floating } from './Floating.tsx';
import { MarkList } from './MarkList.tsx';
import { NoteRail } from './NoteRail.tsx';
import type { MarkRow, OpenCard, OverlayState } from './overlay-state.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';

/** What a reader can do in the page; the overlay's controller does it. */
export interface OverlayActions {
  readonly closeCard: (id: string) => void;
  readonly pinCard: (id: string) => void;
  readonly stepCard: (id: string, step: 1 | -1) => void;
  readonly hoverCard: (id: string, inside: boolean) => void;
  readonly retryCard: (id: string) => void;
  readonly noteOnCard: (id: string) => void;
  readonly knowEntity: (id: string) => void;
  readonly rejectMention: (id: string) => void;
  readonly neverMarkName: (id: string) => void;
  readonly correct: (id: string) => void;
  readonly editOwn: (id: string) => void;
  readonly removeOwn: (id: string) => void;
  readonly openEntity: (entity: string) => void;
  readonly openMark: (row: MarkRow) => void;
  readonly highlight: (colour: Colour) => void;
  readonly noteOnSelection: () => void;
  readonly nameSelection: () => void;
  readonly copyLink: () => void;
  readonly openNotes: (ids: readonly string[]) => void;
  /** Opens the notes at a figure, or a new one. */
  readonly openFigure: (key: string) => void;
  readonly stepExtent: (edge: 'start' | 'end', step: 1 | -1) => void;
  /** `x`, `y`: CSS pixels from the viewport's top left. */
  readonly dragExtent: (edge: 'start' | 'end', point: { x: number; y: number }) => void;
  readonly saveExtent: () => void;
  readonly cancelExtent: () => void;
}

export interface OverlayProps {
  readonly state: OverlayState;
  readonly words: PageWords;
  readonly actions: OverlayActions;
}

/**
 * All of Sidelight's own interface in a page, inside the one host element's closed shadow root.
 * Whatever comes up is a new element, and what moves is moved by `transform`: the browser counts
 * any other move as a layout shift of the page.
 */
export function Overlay({ state, words, actions }: OverlayProps) {
  const { card: texts, kinds, colours } = words;
  const { bar, frame } = state;
  // The selection that the note editor was opened at; another one brings the buttons again.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the selection at the opening, not a later one
  const written = useMemo(() => bar?.anchorKey, [frame?.key]);
  return (
    <>
      <MarkList rows={state.marks} texts={texts} kinds={kinds} onOpen={actions.openMark} />
      {state.cards.map((open) => (
        <Floating
          key={open.id}
          anchor={open.anchor}
          anchorKey={open.anchorKey + open.content.state}
          placement="bottom-start"
          onEnter={() => actions.hoverCard(open.id, true)}
          onLeave={() => actions.hoverCard(open.id, false)}
        >
          <CardContent open={open} texts={texts} actions={actions} />
        </Floating>
      ))}
      {state.bar && (
        <Floating anchor={state.bar.anchor} anchorKey={state.bar.anchorKey} placement="bottom">
          <SelectionToolbar
            colour={state.bar.colour}
            behind={state.frame !== null && state.bar.anchorKey === written}
            texts={texts}
            colours={colours}
            onHighlight={actions.highlight}
            onNote={actions.noteOnSelection}
            onName={actions.nameSelection}
            onCopyLink={actions.copyLink}
          />
        </Floating>
      )}
      {state.frame && (
        // A new document for each opening: it asks only once what it was opened for.
        <Floating
          key={state.frame.key}
          anchor={state.frame.anchor}
          anchorKey={state.frame.key}
          placement="bottom"
        >
          <iframe
            class="note-frame"
            src={state.frame.src}
            title={texts.noteFrame}
            // A frame may not take the focus by itself; the reader has opened it to write.
            onLoad={(event) => event.currentTarget.focus({ preventScroll: true })}
          />
        </Floating>
      )}
      <FigureMarks marks={state.figures} texts={texts} onOpen={actions.openFigure} />
      {state.extent && (
        <ExtentBar
          key={state.extent.id}
          extent={state.extent}
          texts={texts}
          onStep={actions.stepExtent}
          onDrag={actions.dragExtent}
          onSave={actions.saveExtent}
          onCancel={actions.cancelExtent}
        />
      )}
      <NoteRail notes={state.rail} texts={texts} onOpen={actions.openNotes} />
      <p class="unseen" role="status">
        {state.announcement}
      </p>
      {state.announcement && (
        <div key={state.announcement} class="spoken">
          <span aria-hidden="true">{state.announcement}</span>
          {state.undo && (
            <button
              type="button"
              class="spoken-undo"
              onClick={(event) => event.isTrusted && state.undo?.()}
            >
              {texts.undo}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function CardContent(props: { open: OpenCard; texts: Texts; actions: OverlayActions }) {
  const { open, texts, actions } = props;
  if (open.content.state !== 'ready')
    return (
      <CardStatus
        state={open.content.state}
        name={open.mention.surface}
        autoFocus={open.focus}
        texts={texts}
        onRetry={() => actions.retryCard(open.id)}
        onClose={() => actions.closeCard(open.id)}
      />
    );
  const isOwn = open.content.view.pack.id === MY_PACK;
  return (
    <Card
      id={open.id}
      view={open.content.view}
      texts={texts}
      date={open.published ? formatDay(open.published, texts.locale) : ''}
      mention={open.mention}
      pinned={open.pinned}
      autoFocus={open.focus}
      onClose={() => actions.closeCard(open.id)}
      onPin={() => actions.pinCard(open.id)}
      onStep={(step) => actions.stepCard(open.id, step)}
      onNote={() => actions.noteOnCard(open.id)}
      onKnow={() => actions.knowEntity(open.id)}
      onReject={() => actions.rejectMention(open.id)}
      onNeverName={() => actions.neverMarkName(open.id)}
      onCorrect={open.mention.isName ? () => actions.correct(open.id) : undefined}
      onEdit={isOwn ? () => actions.editOwn(open.id) : undefined}
      onDelete={isOwn ? () => actions.removeOwn(open.id) : undefined}
      onEntity={actions.openEntity}
    />
  );
}
