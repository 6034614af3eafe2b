import { Icon } from '../design/Icon.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface PopupHeaderProps {
  /** Title of the page; empty until known. */
  readonly title: string;
}

/** What page this is, and the ways to the other surfaces. */
export function PopupHeader({ title }: PopupHeaderProps) {
  const { surfaces } = useServices();
  const words = popup[useLanguage()];
  return (
    <header class="popup-header">
      <h1 class="popup-title" dir="auto">
        {title || 'Sidelight'}
      </h1>
      <nav class="popup-ways" aria-label="Sidelight">
        <a class="popup-library" href={surfaces.libraryUrl} target="_blank" rel="noopener">
          <Icon name="library" />
          {words.library}
        </a>
        <span class="popup-tools">
          {surfaces.openPanel && (
            <IconButton icon="panel" label={words.panel} onClick={surfaces.openPanel} />
          )}
          <a
            class="icon-button"
            href={surfaces.optionsUrl}
            target="_blank"
            rel="noopener"
            aria-label={words.options}
            title={words.options}
          >
            <Icon name="settings" />
          </a>
        </span>
      </nav>
    </header>
  );
}
