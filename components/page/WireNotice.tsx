import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WireStory } from '@/utils/article/wire-story.ts';
import type { Selector } from '@/utils/notes/note.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import type { PageState } from './use-page.ts';

export interface WireNoticeProps {
  readonly page: PageState;
}

/** So much of a paragraph tells which one it is, UTF-16 code units. */
const LONGEST_SHOWN = 160;

/** So much of a paragraph finds it again, UTF-16 code units. */
const LONGEST_QUOTE = 200;

/** That the page tells a story the reader has from another outlet, and what differs. */
export function WireNotice({ page }: WireNoticeProps) {
  const { background, page: service } = useServices();
  const words = popup[useLanguage()].wire;
  const [story, setStory] = useState<WireStory | null>(null);
  const at = useRef(-1);
  const tabId = page.kind === 'ready' ? (page.about?.tabId ?? null) : null;
  const names = page.kind === 'ready' ? page.view.detected.identities.join('\n') : '';

  useEffect(() => {
    let current = true;
    at.current = -1;
    setStory(null);
    if (tabId !== null)
      void background.wireStory(tabId).then((found) => {
        if (current) setStory(found);
      });
    return () => {
      current = false;
    };
  }, [background, tabId, names]);

  if (story === null) return null;
  const { compared } = story;
  const added = compared?.added ?? [];
  const cut = compared?.cut ?? [];
  const isSame = added.length + cut.length + (compared?.reworded ?? 0) === 0;

  function walk() {
    at.current = (at.current + 1) % added.length;
    void service.goToSelectors(selectorsOf(added[at.current] ?? ''));
  }

  return (
    <Notice
      title={words.same(story.outlet)}
      tone="plain"
      actions={added.length > 0 && <Button onClick={walk}>{words.next}</Button>}
    >
      {compared && (
        <p>
          {isSame
            ? words.sameText(compared.shared)
            : `${[
                words.shared(compared.shared),
                ...(compared.reworded > 0 ? [words.reworded(compared.reworded)] : []),
                ...(added.length > 0 ? [words.added(added.length)] : []),
                ...(cut.length > 0 ? [words.cut(cut.length)] : []),
              ].join(', ')}.`}
        </p>
      )}
      {added.length + cut.length > 0 && (
        <details class="wire-differences">
          <summary>{words.differs}</summary>
          <Paragraphs title={words.onlyHere} texts={added} />
          <Paragraphs title={words.notHere} texts={cut} />
        </details>
      )}
      <p>
        {words.together}{' '}
        <a href={story.url} target="_blank" rel="noopener noreferrer">
          {story.title}
        </a>
      </p>
    </Notice>
  );
}

interface ParagraphsProps {
  readonly title: string;
  readonly texts: readonly string[];
}

/** The beginnings of paragraphs, under what they have in common. */
function Paragraphs({ title, texts }: ParagraphsProps) {
  const id = useId();
  if (texts.length === 0) return null;
  return (
    <>
      <p id={id}>{title}</p>
      <ul aria-labelledby={id}>
        {texts.map((text, at) => (
          <li key={at} dir="auto">
            {text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).trimEnd()}…` : text}
          </li>
        ))}
      </ul>
    </>
  );
}

function selectorsOf(paragraph: string): Selector[] {
  return [
    { type: 'TextQuoteSelector', exact: paragraph.slice(0, LONGEST_QUOTE), prefix: '', suffix: '' },
  ];
}
