import {
  injectOverlay,
  isNeverIn,
  isRestricted,
  registerDetector,
} from '@/utils/edge/overlay-injection.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import { fail } from '@/utils/messages/result.ts';
import { storyOf } from '@/utils/packs/story.ts';
import { sendToTab, type Handlers } from '@/utils/edge/messaging.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { browser } from 'wxt/browser';
import { answerStore } from './answer-store.ts';
import { cardAnswer } from './card-answer.ts';
import { beginBackup, finishBackup } from '@/utils/edge/daily-backup.ts';
import { entityNames } from '@/utils/edge/entity-names.ts';
import { answerNames } from './answer-names.ts';
import type { Changes } from './mark-changes.ts';
import { wireStoryIn } from './wire-story.ts';
import { storageFailure } from './storage-failure.ts';
import { report } from '@/utils/edge/log.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/messages/result.ts';

/** What the background does for extension pages. */
export function answerPages(
  repository: Repository,
  knowledge: () => Promise<Knowledge>,
  changes: Changes,
): Handlers<PageToBackground> {
  return {
    'draft.put': async ({ draft }) => {
      try {
        await repository.putDraft(draft);
        return { ok: true, value: null };
      } catch (error) {
        return storageFailure(error);
      }
    },
    'note.create': ({ note, article, draft }) =>
      written(changes, () => repository.createNote(note, article, draft)),
    'note.update': ({ id, change, draft }) =>
      written(changes, () =>
        repository.updateNote(id, { ...change, checkBack: change.checkBack ?? undefined }, draft),
      ),
    'store.ask': async (call) => {
      const answer = await answerStore(repository, call);
      if (call.method === 'undo') changes.marks.undone(answer);
      return answer;
    },
    'frame.target': (_request, { tab }) => {
      if (tab?.id === undefined) return fail('no-page', 'not in a tab');
      changes.frames.opened(tab.id);
      return sendToTab(tab.id, 'frame.target');
    },
    'frame.close': async (_request, { tab }) => {
      if (tab?.id !== undefined) await sendToTab(tab.id, 'frame.close');
    },
    'frame.adjust': async (request, { tab }) => {
      if (tab?.id !== undefined) await sendToTab(tab.id, 'note.adjust', request);
    },
    'tab.prepare': async ({ tabId }) => {
      if (await isNeverIn(tabId)) return fail('never-site', 'the reader said never on this site');
      const there = await sendToTab(tabId, 'page.selection');
      if (there.ok) return { ok: true, value: null };
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (!tab) return fail('no-page', `no tab ${tabId}`);
      if (isRestricted(tab.url)) return fail('restricted-page', 'no script may run there');
      return injectOverlay(tabId);
    },
    'notes.changed': ({ articleIds }) => changes.notes.announce(articleIds),
    ...answerNames(repository, knowledge, changes.marks),
    'sites.changed': () => registerDetector(),
    'wire.get': ({ tabId }) => wireStoryIn(repository, tabId),
    'story.get': async (article) =>
      storyOf((await knowledge()).packsOf(article), await interfaceLanguage()),
    'backup.ready': ({ made, problem }) => finishBackup(made ?? problem, new Date()),
    'backup.now': () => beginBackup(repository, new Date()),
    'entity.names': async ({ entities }) =>
      entityNames(await knowledge(), entities, await interfaceLanguage()),
    'card.get': async (request) => cardAnswer(await knowledge(), request),
  };
}

/** Answers as soon as the note is committed; showing it on open pages is nobody's to wait for. */
async function written(changes: Changes, write: () => Promise<Note>): Promise<Result<Note>> {
  try {
    const note = await write();
    changes.notes.announce([note.articleId]).catch((error: unknown) => report('announce', error));
    return { ok: true, value: note };
  } catch (error) {
    return storageFailure(error);
  }
}
