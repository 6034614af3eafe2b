import { useState } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { ColourGroup } from '../../design/ColourGroup.tsx';
import { TagField } from '../../design/TagField.tsx';
import { parseTags } from '../../design/tag-text.ts';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import { useColourNames, useWords } from '../words.ts';

export interface BulkBarProps {
  readonly count: number;
  readonly knownTags: readonly { readonly tag: string; readonly count: number }[];
  readonly articles: readonly ArticleSummary[];
  readonly onTag: (tags: readonly string[]) => void;
  readonly onUntag: (tags: readonly string[]) => void;
  readonly onColour: (colour: Colour) => void;
  readonly onMove: (articleId: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

type Panel = 'tags' | 'colour' | 'move' | null;

/** What can be done with several notes at once; every one of these can be taken back. */
export function BulkBar(props: BulkBarProps) {
  const words = useWords();
  const colourNames = useColourNames();
  const [panel, setPanel] = useState<Panel>(null);
  const [tags, setTags] = useState('');
  /** The article to move to; empty while none is chosen. */
  const [goal, setGoal] = useState('');
  const toggle = (which: Exclude<Panel, null>): void => setPanel(panel === which ? null : which);

  function apply(change: (tags: readonly string[]) => void): void {
    const list = parseTags(tags);
    if (list.length === 0) return;
    change(list);
    setTags('');
    setPanel(null);
  }

  return (
    <div class="bulk" role="group" aria-label={words.selected(props.count)}>
      <div class="bulk-row">
        <strong>{words.selected(props.count)}</strong>
        <Button onClick={props.onSelectAll}>{words.selectAll}</Button>
        <Button onClick={() => toggle('tags')}>{words.bulkTag}</Button>
        <Button onClick={() => toggle('colour')}>{words.bulkColour}</Button>
        {props.articles.length > 1 && (
          <Button onClick={() => toggle('move')}>{words.bulkMove}</Button>
        )}
        <Button onClick={props.onExport}>{words.bulkExport}</Button>
        <Button look="danger" onClick={props.onDelete}>
          {words.delete}
        </Button>
        <Button onClick={props.onClear}>{words.clearSelection}</Button>
      </div>
      {panel === 'tags' && (
        <form
          class="bulk-row"
          onSubmit={(event) => {
            event.preventDefault();
            apply(props.onTag);
          }}
        >
          <TagField
            label={words.tagsLabel}
            placeholder={words.tagsPlaceholder}
            value={tags}
            known={props.knownTags}
            suggestionsLabel={words.tagSuggestions}
            onInput={setTags}
          />
          <Button look="primary" type="submit">
            {words.bulkTag}
          </Button>
          <Button onClick={() => apply(props.onUntag)}>{words.bulkUntag}</Button>
        </form>
      )}
      {panel === 'colour' && (
        <ColourGroup
          label={words.colourLabel}
          value="yellow"
          names={colourNames}
          onChange={(colour) => {
            props.onColour(colour);
            setPanel(null);
          }}
        />
      )}
      {panel === 'move' && (
        <form
          class="bulk-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (goal === '') return;
            props.onMove(goal);
            setGoal('');
            setPanel(null);
          }}
        >
          {/* Not moved on choosing: arrow keys choose each article on their way. */}
          <select
            class="input"
            aria-label={words.bulkMove}
            value={goal}
            onChange={(event) => setGoal(event.currentTarget.value)}
          >
            <option value="">…</option>
            {props.articles.map(({ article }) => (
              <option key={article.id} value={article.id}>
                {article.metadata.title}
              </option>
            ))}
          </select>
          <Button look="primary" type="submit" disabled={goal === ''}>
            {words.bulkMoveNow}
          </Button>
        </form>
      )}
    </div>
  );
}
