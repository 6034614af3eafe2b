import type { ComponentChildren } from 'preact';
import type { CopyBlock } from '@/utils/article/article.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import { safeLink } from '@/utils/notes/safe-link.ts';
import { useWords } from '../words.ts';

export interface CopyBlockViewProps {
  readonly block: CopyBlock;
  /** Its number in the copy, by which ranges are found. */
  readonly index: number;
  /** Of the notes on it as a whole. */
  readonly colours: readonly Colour[];
  /** The note that is looked at is on it as a whole. */
  readonly current: boolean;
  readonly onLink: (href: string) => void;
}

/** One block of a saved copy. Nothing in it is ever loaded from the network. */
export function CopyBlockView({ block, index, colours, current, onLink }: CopyBlockViewProps) {
  const words = useWords();
  const text = <Inline block={block} onLink={onLink} />;
  switch (block.part) {
    case 'headline':
      return (
        <h2 class="copy-headline" data-block={index}>
          {text}
        </h2>
      );
    case 'heading':
      return (
        <h3 class="copy-heading" data-block={index}>
          {text}
        </h3>
      );
    case 'quote':
      return (
        <blockquote class="copy-quote">
          <p data-block={index}>{text}</p>
        </blockquote>
      );
    case 'caption':
      return (
        <figure
          class="copy-figure"
          data-colour={colours.at(-1)}
          data-current={current ? '' : undefined}
        >
          {block.figure && (
            <div class="copy-picture" title={words.articles.pictureHint}>
              <span>{words.articles.picture}</span>
              {block.figure.alt !== '' && <span class="copy-alt">{block.figure.alt}</span>}
            </div>
          )}
          <figcaption data-block={index}>{text}</figcaption>
        </figure>
      );
    default:
      return (
        <p class={`copy-${block.part}`} data-block={index}>
          {text}
        </p>
      );
  }
}

function Inline({ block, onLink }: Pick<CopyBlockViewProps, 'block' | 'onLink'>) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const span of spansOf(block)) {
    if (span.start < done || span.end > block.text.length) continue;
    parts.push(block.text.slice(done, span.start));
    const words = block.text.slice(span.start, span.end);
    const href = span.href === undefined ? null : safeLink(span.href);
    if (href !== null)
      parts.push(
        <a
          href={href}
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            onLink(href);
          }}
        >
          {words}
        </a>,
      );
    else if (span.kind === 'em') parts.push(<em>{words}</em>);
    else if (span.kind === 'strong') parts.push(<strong>{words}</strong>);
    else parts.push(words);
    done = span.end;
  }
  parts.push(block.text.slice(done));
  return <>{parts}</>;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly href?: string;
  readonly kind?: 'em' | 'strong';
}

/** Links and emphasis in the order of the text; of two that overlap, the first one counts. */
function spansOf({ links = [], emphasis = [] }: CopyBlock): readonly Span[] {
  return [...links, ...emphasis].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
