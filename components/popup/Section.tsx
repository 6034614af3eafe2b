import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Id of the heading, for lists that are named by it. */
  readonly id: string;
  readonly title: string;
  /** Shown beside the heading and not part of the name. */
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A headed part of a narrow view. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {count !== undefined && count > 0 && (
          <span class="section-count" aria-hidden="true">
            {count}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}
