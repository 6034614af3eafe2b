import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  /** What happened or holds, in one short sentence. */
  readonly title: string;
  /** Why, and what the reader can do. */
  readonly children?: ComponentChildren;
  /** `error` is announced at once, the others politely. */
  readonly tone: 'error' | 'warn' | 'plain';
  readonly actions?: ComponentChildren;
}

/** A message that stays until its cause is gone. */
export function Notice({ title, children, tone, actions }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <p class="notice-title">
        {tone !== 'plain' && <Icon name="warning" />}
        {title}
      </p>
      {children && <div>{children}</div>}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
