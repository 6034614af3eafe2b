import { Button } from '../../design/Button.tsx';
import { Card } from '../../card/Card.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import { Quote } from '../../design/Quote.tsx';
import { toFailure } from '../../attempt.ts';
import { card as cardWords } from '../../words/card.ts';
import { useLanguage } from '../../words/language.ts';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import { safePart } from '@/utils/exchange/file-name.ts';
import { dossierMarkdown } from '@/utils/exchange/write-dossier.ts';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import { useDates } from '../dates.ts';
import { noteTitle } from '../notes/note-title.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { useServices } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { useWords } from '../words.ts';
import { dossierDays, type DossierDay } from './dossier-days.ts';

export interface DossierProps {
  readonly entity: string;
  readonly name: string;
  readonly articles: readonly ArticleSummary[];
  readonly go: Go;
  /** Grows when notes changed. */
  readonly version: number;
}

/** All the reader has on one entity, in the order of the articles' dates, beside what is known. */
export function Dossier({ entity, name, articles, go, version }: DossierProps) {
  const { repository, card, saveFile } = useServices();
  const words = useWords();
  const language = useLanguage();
  const dates = useDates();
  const loaded = useLoaded(
    async () => ({
      notes: await repository.notesAbout(entity),
      known: await card(entity, null),
    }),
    [entity, version],
  );
  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  if (loaded.kind === 'loading') return <div class="panel" aria-busy="true" />;
  const { notes, known } = loaded.value;
  const days = dossierDays(notes, articles);
  const exportIt = (): void => {
    const parts = days.map((day) => ({
      ...day,
      title: day.title || words.unknownArticle,
      date: day.date === null ? words.entities.unknownDate : dates.day(day.date),
    }));
    const text = dossierMarkdown(name, known, parts, {
      facts: words.entities.facts,
      passages: words.entities.passages,
      openPassage: words.markdownFile.openPassage,
    });
    saveFile(`${safePart(name)}.md`, new Blob([text], { type: 'text/markdown' }));
  };
  return (
    <section class="dossier" aria-label={words.entities.dossier(name)}>
      <div class="dossier-notes">
        <div class="only-narrow">
          <Button onClick={() => go({ tab: 'entities' })}>{words.back}</Button>
        </div>
        <h2 dir="auto">{name}</h2>
        <p class="faint">{words.all(notes.length)}</p>
        <p>
          <Button onClick={exportIt}>{words.entities.export}</Button>
        </p>
        <ol class="dossier-days" aria-label={words.entities.passages}>
          {days.map((day) => (
            <DayEntry key={day.key} day={day} go={go} />
          ))}
        </ol>
      </div>
      <aside class="dossier-card">
        {known ? (
          <Card
            id="dossier"
            view={known}
            texts={cardWords[language]}
            date={known.date ? dates.day(known.date) : ''}
            onEntity={(id) => go({ tab: 'entities', open: id })}
          />
        ) : (
          <p class="faint">{words.entities.noCard}</p>
        )}
      </aside>
    </section>
  );
}

function DayEntry({ day, go }: { readonly day: DossierDay; readonly go: Go }) {
  const words = useWords();
  const dates = useDates();
  return (
    <li class="dossier-day">
      <p class="dossier-date">
        {day.date === null ? words.entities.unknownDate : dates.day(day.date)}
      </p>
      <h3 dir="auto" lang={day.language}>
        <button
          class="link-button plain"
          type="button"
          onClick={() => go({ tab: 'articles', open: day.articleId })}
        >
          {day.title || words.unknownArticle}
        </button>
      </h3>
      <ul>
        {day.notes.map((note) => (
          <Passage key={note.id} note={note} lang={day.language} go={go} />
        ))}
      </ul>
    </li>
  );
}

interface PassageProps {
  readonly note: Note;
  readonly lang: string | undefined;
  readonly go: Go;
}

function Passage({ note, lang, go }: PassageProps) {
  const words = useWords();
  const quote = quoteOf(note);
  return (
    <li data-colour={note.colour}>
      {quote === null ? (
        <p class="note-about">{noteTitle(note, words)}</p>
      ) : (
        <Quote text={quote} colour={note.colour} lang={lang} />
      )}
      <NoteText text={note.text} />
      <button class="link-button" type="button" onClick={() => go({ tab: 'notes', open: note.id })}>
        {words.articles.toNote}
      </button>
    </li>
  );
}
