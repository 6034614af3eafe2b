import type { ComponentChildren } from 'preact';
import { errors } from '../words/errors.ts';
import { useLanguage } from '../words/language.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { FailureReason } from '@/utils/messages/result.ts';

export interface ErrorNoticeProps {
  readonly reason: FailureReason;
  /** Given where trying again makes sense. */
  readonly onRetry?: () => void;
  /** More that can be done from here. */
  readonly actions?: ComponentChildren;
}

/** What nobody did wrong: it is so, or the reader wants it so. */
const PLAIN: ReadonlySet<FailureReason> = new Set(['restricted-page', 'no-page', 'never-site']);

/** A failure in words: what did not happen, why, what the reader can do. */
export function ErrorNotice({ reason, onRetry, actions }: ErrorNoticeProps) {
  const words = errors[useLanguage()];
  const { title, help } = words.reasons[reason];
  return (
    <Notice
      title={title}
      tone={PLAIN.has(reason) ? 'plain' : 'error'}
      actions={
        (onRetry ?? actions) ? (
          <>
            {onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
            {actions}
          </>
        ) : undefined
      }
    >
      {help}
    </Notice>
  );
}
