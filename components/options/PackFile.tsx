import { useId } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { PackContents } from './PackContents.tsx';
import type { ReadPack } from './services.ts';

export interface PackFileProps extends Omit<Extract<ReadPack, { readonly ok: true }>, 'ok'> {
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What a file holds and what adding it would do, before anything is added. */
export function PackFile({ pack, names, place, onAdd, onCancel }: PackFileProps) {
  const words = options[useLanguage()].packs;
  const id = useId();
  return (
    <section class="pack-file" aria-labelledby={id}>
      <h3 id={id}>{words.holds(pack.title)}</h3>
      <p class="field-hint">{words.asOf(pack.asOf)}</p>
      <PackContents pack={pack} />
      {names.length > 0 && (
        <p>
          {words.names}: {names.join(', ')}
          {pack.counts.entities > names.length && ' …'}
        </p>
      )}
      {place.kind === 'replaces' && (
        <p>
          <strong>{words.versions[place.version]}</strong>{' '}
          {words.there(words.entities(place.there.counts.entities), place.there.asOf)}
        </p>
      )}
      {place.kind === 'own' && <p>{words.joins(place.replaced)}</p>}
      <div class="notice-actions">
        <Button look="primary" onClick={onAdd}>
          {place.kind === 'replaces' ? words.replace : words.addPack}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
