import { useRef } from 'preact/hooks';
import type { EntityInPage } from '@/utils/messages/page-view.ts';
import { typeAndDescription } from '@/utils/packs/opens-with-type.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { KindName } from '../design/KindName.tsx';
import { useServices } from '../services.ts';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { popup } from '../words/popup.ts';
import { CardInPlace } from './CardInPlace.tsx';

export interface EntityRowProps {
  readonly entity: EntityInPage;
  readonly date: string | null;
  /** Its card is shown below it. */
  readonly opened: boolean;
  readonly onToggle: () => void;
  /** Another entity's card is asked for from this one. */
  readonly onOpen: (entity: string) => void;
  readonly onNote: () => void;
}

/** One entity: name, who or what it is, its mentions one by one, its card. */
export function EntityRow(props: EntityRowProps) {
  const { entity, opened } = props;
  const { page } = useServices();
  const language = useLanguage();
  const words = panel[language];
  const at = useRef(-1);

  function walk(step: 1 | -1) {
    at.current = (at.current + step + entity.mentions) % entity.mentions;
    void page.goToEntity(entity.entity, at.current, false);
  }

  return (
    <li class="entity-row">
      <div class="entity-head">
        <button
          class="entity-open"
          type="button"
          aria-expanded={opened}
          onClick={() => {
            if (!opened) walk(1);
            props.onToggle();
          }}
        >
          <KindName kind={entity.kind} name={entity.name} />
          <span class="visually-hidden">
            , {common[language].kinds[entity.kind]}, {popup[language].mentions(entity.mentions)}
          </span>
        </button>
        {entity.mentions > 1 && (
          <span class="entity-steps">
            <span class="entity-count" aria-hidden="true">
              {entity.mentions}
            </span>
            <IconButton
              icon="previous"
              label={words.previousMention(entity.name)}
              onClick={() => walk(-1)}
            />
            <IconButton
              icon="next"
              label={words.nextMention(entity.name)}
              onClick={() => walk(1)}
            />
          </span>
        )}
      </div>
      <p class="entity-text">
        {typeAndDescription(entity)}
        {!entity.marked && ` (${popup[language].listedOnly})`}
      </p>
      {opened && (
        <div class="entity-card">
          <CardInPlace entity={entity.entity} date={props.date} onEntity={props.onOpen} />
          <Button onClick={props.onNote}>{words.noteOn(entity.name)}</Button>
        </div>
      )}
    </li>
  );
}
