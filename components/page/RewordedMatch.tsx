import { Edit } from '../changes/Edit.tsx';
import { Button } from '../design/Button.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { compareWording } from '@/utils/text/compare-wording.ts';

export interface RewordedMatchProps {
  /** The words the note was made on. */
  readonly before: string;
  /** The words that stand there now. */
  readonly now: string;
  /** 0 to 1, as anchoring gives it. */
  readonly confidence: number;
  /** Missing where the page cannot say where the new wording is. */
  readonly onConfirm?: (() => void) | undefined;
  readonly onReject?: (() => void) | undefined;
}

/** Old and new wording side by side, and the reader's decision. */
export function RewordedMatch(props: RewordedMatchProps) {
  const language = useLanguage();
  const words = popup[language].reworded;
  const stretches = compareWording(props.before, props.now);
  const before = stretches.map(({ before: text, same }) => ({ text, same }));
  const now = stretches.map(({ after: text, same }) => ({ text, same }));
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(props.confidence);
  return (
    <div class="reworded">
      <p>
        {words.title} <span class="reworded-confidence">({percent})</span>
      </p>
      <div class="reworded-sides">
        <figure>
          <figcaption class="field-label">{words.before}</figcaption>
          <Side parts={before} as="del" label={words.removed} />
        </figure>
        <figure>
          <figcaption class="field-label">{words.now}</figcaption>
          <Side parts={now} as="ins" label={words.added} />
        </figure>
      </div>
      <div class="notice-actions">
        {props.onConfirm && <Button onClick={props.onConfirm}>{words.confirm}</Button>}
        {props.onReject && <Button onClick={props.onReject}>{words.reject}</Button>}
      </div>
    </div>
  );
}

interface SideProps {
  readonly parts: readonly { readonly text: string; readonly same: boolean }[];
  readonly as: 'ins' | 'del';
  /** Spoken before each change. */
  readonly label: string;
}

function Side({ parts, as, label }: SideProps) {
  return (
    <blockquote class="reworded-text" dir="auto">
      {parts.map((part, index) =>
        !part.same && part.text.trim() !== '' ? (
          <Edit key={index} as={as} text={part.text} label={label} />
        ) : (
          part.text
        ),
      )}
    </blockquote>
  );
}
