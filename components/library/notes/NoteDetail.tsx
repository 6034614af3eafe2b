import type { ComponentChildren } from 'preact';
import { Button } from '../../design/Button.tsx';
import { KindName } from '../../design/KindName.tsx';
import { Quote } from '../../design/Quote.tsx';
import type { Article } from '@/utils/article/article.ts';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { useDates } from '../dates.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { useWords } from '../words.ts';
import { noteTitle } from './note-title.ts';

export interface NoteDetailProps {
  readonly note: Note;
  readonly article: Article | null;
  readonly hasCopy: boolean;
  /** Shown under its words: what became of them. */
  readonly children?: ComponentChildren;
  /** What is known of its linked entities, in the note's order; null where nothing is. */
  readonly entities: readonly { readonly id: string; readonly card: CardView | null }[];
  readonly onEdit: () => void;
  readonly onOriginal: () => void;
  readonly onCopy: () => void;
  /** Looks for another place; missing where the note is not lost. */
  readonly onRepair?: (() => void) | undefined;
  readonly onDelete: () => void;
  readonly onEntity: (id: string) => void;
  readonly onTag: (tag: string) => void;
}

/** One note to read: its words, the reader's words, what it is linked to, how it stands. */
export function NoteDetail(props: NoteDetailProps) {
  const { note, article } = props;
  const words = useWords();
  const dates = useDates();
  const quote = quoteOf(note);
  return (
    <article class="detail">
      {article && (
        <header class="detail-source">
          <h2 dir="auto" lang={article.metadata.language}>
            {article.metadata.title}
          </h2>
          <p class="faint">
            {[
              article.metadata.outlet,
              article.metadata.published && dates.day(article.metadata.published),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </header>
      )}
      {quote === null ? (
        <p class="note-about">{noteTitle(note, words)}</p>
      ) : (
        <Quote text={quote} colour={note.colour} lang={article?.metadata.language} />
      )}
      {props.children}
      <NoteText text={note.text} />
      {note.tags.length > 0 && (
        <ul class="tags" aria-label={words.tagsLabel}>
          {note.tags.map((tag) => (
            <li key={tag}>
              <button class="tag" type="button" dir="auto" onClick={() => props.onTag(tag)}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      {props.entities.length > 0 && (
        <p class="detail-linked">
          {words.linked}{' '}
          {props.entities.map(({ id, card }) => (
            <button
              key={id}
              class="link-button plain"
              type="button"
              onClick={() => props.onEntity(id)}
            >
              {card ? (
                <KindName kind={card.kind} name={card.title} />
              ) : (
                (id.split('/').at(-1) ?? id)
              )}
            </button>
          ))}
        </p>
      )}
      <ul class="detail-facts">
        <li>{words.made(dates.moment(note.created))}</li>
        {note.modified !== note.created && <li>{words.changed(dates.moment(note.modified))}</li>}
        {note.checkBack !== undefined && <li>{words.checkBackOn(dates.day(note.checkBack))}</li>}
        {note.anchoring && (
          <li data-verdict={note.anchoring.verdict}>{words.verdicts[note.anchoring.verdict]}</li>
        )}
      </ul>
      <div class="detail-actions">
        <Button look="primary" onClick={props.onEdit}>
          {words.edit}
        </Button>
        {props.onRepair && <Button onClick={props.onRepair}>{words.lost.repair}</Button>}
        {props.hasCopy && <Button onClick={props.onCopy}>{words.showInCopy}</Button>}
        {article && (
          <span title={words.openOriginalHint}>
            <Button onClick={props.onOriginal}>{words.openOriginal}</Button>
          </span>
        )}
        <Button look="danger" onClick={props.onDelete}>
          {words.delete}
        </Button>
      </div>
    </article>
  );
}
