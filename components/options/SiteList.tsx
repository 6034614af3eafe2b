import { useId, useState } from 'preact/hooks';
import { siteHost } from '@/utils/settings/hosts.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';

export interface SiteListProps {
  readonly title: string;
  readonly hosts: readonly string[];
  /** Gets what the list becomes, made of the one that is stored. */
  readonly onChange: (change: (stored: readonly string[]) => string[]) => void;
}

/** A list of sites that can be added to and taken from. */
export function SiteList({ title, hosts, onChange }: SiteListProps) {
  const words = options[useLanguage()].sites;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function add() {
    const host = siteHost(typed.includes('://') ? typed.trim() : `https://${typed.trim()}`);
    setWrong(host === null || !host.includes('.'));
    if (host === null || !host.includes('.')) return;
    setTyped('');
    onChange((stored) => [...new Set([...stored, host])].toSorted());
  }

  return (
    <div class="field">
      <h3 id={id}>{title}</h3>
      {hosts.length === 0 ? (
        <p class="field-hint">{words.listEmpty}</p>
      ) : (
        <ul class="rows" aria-labelledby={id}>
          {hosts.map((host) => (
            <li class="row" key={host}>
              <span>{host}</span>
              <IconButton
                icon="close"
                label={words.remove(host)}
                onClick={() => onChange((stored) => stored.filter((other) => other !== host))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={words.addLabel(title)}
          labelHidden
          placeholder={words.addPlaceholder}
          value={typed}
          onInput={setTyped}
        />
        <Button type="submit">{words.add}</Button>
      </form>
      <p class="state-line" data-tone="error" role="status">
        {wrong && words.notASite}
      </p>
    </div>
  );
}
