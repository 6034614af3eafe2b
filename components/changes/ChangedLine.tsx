import { useServices } from '../services.ts';
import { changes as changeWords } from '../words/changes.ts';
import { useLanguage } from '../words/language.ts';

export interface ChangedLineProps {
  readonly articleId: string;
}

/** One quiet line: the article has changed. Leads to the panel, or to the library without one. */
export function ChangedLine({ articleId }: ChangedLineProps) {
  const { surfaces } = useServices();
  const words = changeWords[useLanguage()];
  return (
    <p class="changed-line">
      {surfaces.openPanel ? (
        <button class="link-button" type="button" onClick={surfaces.openPanel}>
          {words.line}
        </button>
      ) : (
        <a
          href={`${surfaces.libraryUrl}#articles/${encodeURIComponent(articleId)}`}
          target="_blank"
          rel="noopener"
        >
          {words.line}
        </a>
      )}
    </p>
  );
}
