import { browser } from 'wxt/browser';
import { card } from '@/components/words/card.ts';
import { colourNames } from '@/components/words/colour-names.ts';
import { common } from '@/components/words/common.ts';
import type { DetectedArticle } from '@/utils/article/article.ts';
import { completesNames, isOneArticle } from '@/utils/article/identity.ts';
import { showBadge } from '@/utils/edge/badge.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { feedbackOn, knownIds } from '@/utils/edge/link-heeding.ts';
import { fail } from '@/utils/messages/result.ts';
import { type Handlers } from '@/utils/edge/messaging.ts';
import { injectInterface, injectOverlay } from '@/utils/edge/overlay-injection.ts';
import { report } from '@/utils/edge/log.ts';
import { loadSettings, saveSettings } from '@/utils/edge/settings-store.ts';
import type {
  ContentToBackground,
  NoteToAnchor,
  PageSettings,
  PageWords,
} from '@/utils/messages/content-to-background.ts';
import { coversSite } from '@/utils/settings/hosts.ts';
import type { Language, Settings } from '@/utils/settings/settings.ts';
import type { Note } from '@/utils/notes/note.ts';
import { StorageError, type Repository } from '@/utils/notes/repository.ts';
import { cardAnswer } from './card-answer.ts';
import { keepFeedback } from './keep-feedback.ts';
import { Linkings } from '@/utils/edge/linkings.ts';
import { linkText } from './link-text.ts';
import type { Changes } from './mark-changes.ts';
import { eventsOf, heedEvents, heedStatements, statementsOf } from './passages.ts';
import { storageFailure } from './storage-failure.ts';
import { trusted } from './trusted.ts';

/** What the background does for content scripts, each for its own page alone. */
export function answerContent(
  repository: Repository,
  knowledge: () => Promise<Knowledge>,
  changes: Changes,
): Handlers<ContentToBackground> {
  const notesOf = async (article: DetectedArticle): Promise<Note[]> => {
    try {
      const known = await repository.findArticle(article);
      // Notes were made on it before its page told its address.
      if (known && completesNames(article.identities, known.identities))
        await repository.ensureArticle(article);
      return known ? await repository.notesOf(known.id) : [];
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      report('notes of a page', error);
      return [];
    }
  };

  const linkings = new Linkings();
  browser.tabs.onRemoved.addListener((tab) => linkings.stop(tab));

  return {
    'page.found': async (_request, sender) => {
      const { neverOn } = await loadSettings();
      if (sender.tab?.id === undefined || coversSite(neverOn, sender.url ?? '')) return;
      // Another page stands in the tab now.
      linkings.stop(sender.tab.id);
      const injected = injectOverlay(sender.tab.id);
      // Packs and linker come while the page gets its overlay, which asks for them next.
      knowledge().catch((error: unknown) => report('packs', error));
      await injected;
    },
    'page.ui': async (_request, sender) =>
      sender.tab?.id === undefined ? fail('no-page', 'no tab') : injectInterface(sender.tab.id),
    'page.hello': async ({ detected }, sender) => {
      const article = trusted(detected, sender);
      const [settings, language, notes, known] = await Promise.all([
        loadSettings(),
        interfaceLanguage(),
        notesOf(article),
        knowledge(),
      ]);
      const packs = known.packsOf(article);
      const said = await feedbackOn(repository, article);
      const without = [...settings.marksOff, ...settings.neverOn];
      return {
        settings: pageSettings(settings),
        language,
        words: wordsFor(language, settings),
        marksOn: !coversSite(without, sender.url ?? ''),
        never: coversSite(settings.neverOn, sender.url ?? ''),
        packs: settings.packsOff.join(' '),
        notes: notes.map(toAnchor),
        statements: heedStatements(
          packs.flatMap((pack) => statementsOf(pack, language)),
          said,
        ),
        events: heedEvents(
          packs.flatMap((pack) => eventsOf(pack, language)),
          said,
          knownIds(known, said),
        ),
      };
    },
    'page.link': async ({ blocks, detected }, sender) => {
      const linking = linkings.begin(sender, detected);
      try {
        const article = trusted(detected, sender);
        return await linkText(await knowledge(), repository, blocks, article, linking.signal);
      } catch (error) {
        if (!linking.signal.aborted) throw error;
        // Nobody waits for it: the page asked again, or is gone.
        return { mentions: [], entities: [] };
      } finally {
        linkings.end(linking);
      }
    },
    'page.card': async (request) => cardAnswer(await knowledge(), request),
    'page.anchored': async ({ detected, notes }, sender) => {
      const page = trusted(detected, sender);
      const article = await repository.findArticle(page).catch((error: unknown) => {
        report('notes of a page', error);
        return null;
      });
      // On another outlet's copy of the story words may be cut; the notes are not lost for that.
      if (!article || !isOneArticle(article.identities, page.identities)) return;
      const own = new Map((await repository.notesOf(article.id)).map((note) => [note.id, note]));
      const at = new Date().toISOString();
      const changed = notes.filter(({ id, verdict }) => {
        const note = own.get(id);
        return note !== undefined && note.anchoring?.verdict !== verdict;
      });
      const articleIds = [...new Set([...own.values()].map(({ articleId }) => articleId))];
      if (sender.tab?.id !== undefined)
        changes.notes
          .saveCopies(sender.tab.id, articleIds)
          .catch((error: unknown) => report('saved copy', error));
      if (changed.length === 0) return;
      await repository.recordAnchoring(
        changed.map(({ id, verdict, confidence }) => ({
          id,
          verdict: { verdict, confidence, at },
        })),
      );
    },
    'page.noted': async ({ notes }, sender) => {
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, notes);
    },
    'page.highlight': async ({ detected, selectors, entities, colour }, sender) => {
      const { lastColour } = await loadSettings();
      try {
        const note = await repository.createNote(
          {
            motivation: 'highlighting',
            target: { scope: 'passage', selectors },
            text: '',
            tags: [],
            entities,
            colour: colour ?? lastColour,
          },
          trusted(detected, sender),
        );
        if (colour && colour !== lastColour) await saveSettings({ lastColour: colour });
        void changes.notes.announce([note.articleId]);
        return { ok: true, value: { id: note.id } };
      } catch (error) {
        return storageFailure(error);
      }
    },
    'page.reattach': async ({ detected, id, selectors }, sender) => {
      const own = (await notesOf(trusted(detected, sender))).find((note) => note.id === id);
      if (own?.target.scope !== 'passage') return fail('not-found', 'not a passage of this page');
      try {
        await repository.reattach(id, selectors);
        void changes.notes.announce([own.articleId]);
        return { ok: true, value: null };
      } catch (error) {
        return storageFailure(error);
      }
    },
    'page.feedback': async (request) => {
      try {
        const done = await keepFeedback(repository, await knowledge(), request);
        changes.marks.announce(done);
        return { ok: true, value: { undo: done.id } };
      } catch (error) {
        return storageFailure(error);
      }
    },
    'page.undo': async ({ id }) => {
      try {
        const undone = await repository.undo(id);
        if (!undone) return fail('not-found', `nothing to take back: ${id}`);
        changes.marks.announce(undone);
        return { ok: true, value: null };
      } catch (error) {
        return storageFailure(error);
      }
    },
  };
}

/** Colours with what they mean to the reader: the bar at selected words says it, too. */
function wordsFor(language: Language, { colourMeanings }: Settings): PageWords {
  const { kinds } = common[language];
  return { card: card[language], kinds, colours: colourNames(language, colourMeanings) };
}

function pageSettings(settings: Settings): PageSettings {
  const {
    density,
    appearance,
    kinds,
    hoverCards,
    selectionToolbar,
    noteRail,
    pageKeys,
    lastColour,
  } = settings;
  return {
    density,
    appearance,
    kinds,
    hoverCards,
    selectionToolbar,
    noteRail,
    pageKeys,
    lastColour,
  };
}

function toAnchor(note: Note): NoteToAnchor {
  const { target } = note;
  const hasWords = target.scope === 'passage' || target.scope === 'statement';
  return {
    id: note.id,
    colour: note.colour,
    hasText: note.text !== '',
    selectors: hasWords ? target.selectors : [],
    ...(note.rejectedSelectors && { rejected: note.rejectedSelectors }),
    ...(target.scope === 'figure' && { figure: target }),
  };
}
