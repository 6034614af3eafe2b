import type { OverlayActions } from '@/components/overlay/Overlay.tsx';
import type { Mention } from '@/utils/entities/mention.ts';
import type { NameTask } from '@/utils/messages/name-task.ts';
import { sendFeedback, type Feedback } from './feedback.ts';
import type { ActedPage } from './acted-page.ts';

type Corrections = Pick<
  OverlayActions,
  'knowEntity' | 'rejectMention' | 'neverMarkName' | 'removeOwn' | 'editOwn' | 'correct'
>;

/** What a reader says of a mark from its card, each with a way back. */
export function correctionsOf(overlay: ActedPage): Corrections {
  const said = (id: string, action: Feedback) => {
    const { tools, focus, options } = overlay;
    const place = tools.loaded?.cards.place(id);
    if (!place) return;
    const failed = (error: unknown) => {
      options.failed(error);
      return null;
    };
    void sendFeedback(action, place)
      .catch(failed)
      .then((undo) => {
        if (!undo) return overlay.say((words) => words.failed);
        const takeBack = () =>
          void undo()
            .catch(failed)
            .then((done) => overlay.say((words) => (done ? words.undone : words.failed)));
        overlay.say((words) => words.done[action], takeBack);
        tools.loaded?.cards.close(id);
        focus.giveBack();
      });
  };
  const nameAt = (id: string, work: (mention: Mention) => NameTask['work']) => {
    const { tools, focus } = overlay;
    const place = tools.loaded?.cards.place(id);
    if (!place) return;
    focus.remember();
    const { article, mention } = place;
    tools.with(({ frames }) => frames.openOnName(article, mention, work(mention)));
    tools.loaded?.cards.close(id);
  };
  return {
    knowEntity: (id) => said(id, 'know'),
    rejectMention: (id) => said(id, 'reject'),
    neverMarkName: (id) => said(id, 'never-name'),
    removeOwn: (id) => said(id, 'remove'),
    editOwn: (id) =>
      nameAt(id, ({ entity }) => ({ kind: 'edit', id: entity.slice(entity.indexOf('/') + 1) })),
    correct: (id) => nameAt(id, ({ entity, others = [] }) => ({ kind: 'correct', entity, others })),
  };
}
