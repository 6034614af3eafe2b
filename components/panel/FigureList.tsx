import { useEffect, useState } from 'preact/hooks';
import type { FigureInPage } from '@/utils/messages/page-view.ts';
import { type FigureTarget, figureTitle } from '@/utils/notes/note.ts';
import { IconButton } from '../design/IconButton.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';

export interface FigureListProps {
  /** Changes when the page or its notes did, so that it is asked again. */
  readonly version: unknown;
  readonly onNote: (target: FigureTarget) => void;
}

/** The article's pictures and tables, each to go to and to note on; the way in for keyboards. */
export function FigureList({ version, onNote }: FigureListProps) {
  const { page } = useServices();
  const words = panel[useLanguage()].figures;
  const [figures, setFigures] = useState<readonly FigureInPage[]>([]);
  useEffect(() => {
    let current = true;
    void page.figures().then((result) => {
      if (current) setFigures(result.ok ? result.value : []);
    });
    return () => {
      current = false;
    };
  }, [page, version]);
  if (figures.length === 0) return null;
  return (
    <details class="site figures">
      <summary>
        {words.title} ({figures.length})
      </summary>
      <ul class="entity-rows" aria-label={words.title}>
        {figures.map(({ target, notes }, index) => {
          const kind = words.kinds[target.kind ?? 'image'];
          const name = figureTitle(target) || `${kind} ${index + 1}`;
          return (
            <li class="entity-row" key={`${index} ${target.src}`}>
              <div class="entity-head">
                <button
                  class="entity-open figure-open"
                  type="button"
                  title={words.goTo(name)}
                  onClick={() => void page.goToFigure(index)}
                >
                  <span dir="auto">{name}</span>
                </button>
                {notes > 0 && <span class="entity-count">{notes}</span>}
                <IconButton icon="edit" label={words.note(name)} onClick={() => onNote(target)} />
              </div>
              <p class="entity-text">{kind}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
