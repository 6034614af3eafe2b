import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openReaderStore } from '@/utils/edge/reader-store.ts';
import { answerInBackground } from '@/utils/edge/answering.ts';
import { registerDetector } from '@/utils/edge/overlay-injection.ts';
import { loadKnowledge } from '@/utils/edge/load-knowledge.ts';
import { report } from '@/utils/edge/log.ts';
import { watchStore } from '@/utils/edge/watch-store.ts';
import { contentRequests } from '@/utils/messages/content-to-background.ts';
import { pageRequests } from '@/utils/messages/page-to-background.ts';
import { answerContent } from './answer-content.ts';
import { answerPages } from './answer-pages.ts';
import { listenToBrowser } from './listen-to-browser.ts';
import { MarkChanges } from './mark-changes.ts';
import { NoteChanges } from './note-changes.ts';
import { OpenFrames } from './open-frames.ts';

/**
 * The background: answers pages and content scripts, keeps drafts, reacts to commands. Everything it
 * holds in memory can be lost at any moment and is loaded again on the next call.
 */
export default defineBackground({
  type: 'module',
  main() {
    const repository = openReaderStore();
    const knowledge = loadKnowledge(repository);
    const frames = new OpenFrames();
    const changes = {
      notes: new NoteChanges(repository, frames),
      marks: new MarkChanges(knowledge),
      frames,
    };
    answerInBackground(
      { schemas: contentRequests, handlers: answerContent(repository, knowledge.get, changes) },
      { schemas: pageRequests, handlers: answerPages(repository, knowledge.get, changes) },
    );
    listenToBrowser(repository);
    watchStore((what) => frames.tell(what), new AbortController().signal);
    registerDetector().catch((error: unknown) => report('register detector', error));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
