import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  /** What is not there, as a statement. */
  readonly title: string;
  /** How it comes about: what the reader can do next. */
  readonly children?: ComponentChildren;
}

/** An empty place that says how to fill it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
