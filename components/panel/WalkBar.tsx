import { useState } from 'preact/hooks';
import { IconButton } from '../design/IconButton.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';

/** Next and previous mark of the page, and what it stands for. */
export function WalkBar() {
  const { page } = useServices();
  const words = panel[useLanguage()].walk;
  const [reached, setReached] = useState('');

  function walk(step: 1 | -1) {
    void page.walk(step).then((result) => {
      setReached(result.ok ? (result.value ?? words.none) : words.none);
    });
  }

  return (
    <div class="walk" role="group" aria-labelledby="walk-label">
      <span class="field-label" id="walk-label">
        {words.label}
      </span>
      <IconButton icon="previous" label={words.previous} onClick={() => walk(-1)} />
      <IconButton icon="next" label={words.next} onClick={() => walk(1)} />
      <span class="walk-reached" role="status" dir="auto">
        {reached}
      </span>
    </div>
  );
}
