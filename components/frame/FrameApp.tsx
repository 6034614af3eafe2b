import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameTask } from '@/utils/messages/name-task.ts';
import type { FrameTarget } from '@/utils/messages/page-view.ts';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Notice } from '../design/Notice.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { frame as frameWords } from '../words/frame.ts';
import type { Failure } from '@/utils/messages/result.ts';
import { NameDesk } from '../names/NameDesk.tsx';
import { FrameDesk } from './FrameDesk.tsx';
import type { FrameService } from './services.ts';
import { useFocusTaken } from './use-focus-taken.ts';
import { useUncovered } from './use-uncovered.ts';

export interface FrameAppProps {
  readonly frame: FrameService;
}

type Asked =
  | { readonly kind: 'asking' }
  | { readonly kind: 'target'; readonly target: FrameTarget | NameTask | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * The note editor in a page. It is a document of the extension, so the page cannot hear what is
 * typed; and it obeys only events that the browser vouches for, while the reader can see it.
 */
export function FrameApp({ frame }: FrameAppProps) {
  const words = frameWords[useLanguage()];
  const { names } = useServices();
  const root = useRef<HTMLElement>(null);
  const uncovered = useUncovered(root);
  const [asked, setAsked] = useState<Asked>({ kind: 'asking' });
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    let current = true;
    void frame.target().then((result) => {
      if (!current) return;
      setAsked(
        result.ok
          ? { kind: 'target', target: result.value }
          : { kind: 'failed', failure: result.error },
      );
    });
    return () => {
      current = false;
    };
  }, [frame]);

  // Heard by the window: a button that went with what it did leaves the focus to nobody.
  useEffect(() => {
    const life = new AbortController();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) frame.close();
    };
    addEventListener('keydown', close, { signal: life.signal });
    return () => life.abort();
  }, [frame]);

  useFocusTaken(root, asked.kind);

  /** Only the browser's own events count; and what commits or removes, only while it is seen. */
  function guard(event: Event) {
    const typing = event instanceof KeyboardEvent && event.key !== 'Enter';
    if (event.isTrusted && (uncovered || typing)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) setRefused(true);
  }

  return (
    <main
      class="frame"
      ref={root}
      onClickCapture={guard}
      onSubmitCapture={guard}
      onKeyDownCapture={guard}
      onChangeCapture={guard}
    >
      <div class="frame-head">
        <p class="wordmark">Sidelight</p>
        <IconButton
          icon="close"
          label={words.close}
          hint={words.closeHint}
          onClick={() => frame.close()}
        />
      </div>
      {refused && !uncovered && (
        <Notice title={words.covered} tone="warn">
          {words.coveredHelp}
        </Notice>
      )}
      {asked.kind === 'failed' && <ErrorNotice reason={asked.failure.reason} />}
      {asked.kind === 'target' && asked.target === null && <p role="status">{words.gone}</p>}
      {asked.kind === 'target' && asked.target !== null && asked.target.kind !== 'name' && (
        <FrameDesk
          target={asked.target}
          onDone={() => frame.close()}
          onExtent={(id) => frame.adjust(id)}
        />
      )}
      {asked.kind === 'target' && asked.target?.kind === 'name' && (
        <NameDesk task={asked.target} names={names} onClose={() => frame.close()} />
      )}
    </main>
  );
}
