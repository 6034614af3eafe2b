import { useState } from 'preact/hooks';
import {
  FACETS,
  NO_PICKS,
  type Facet,
  type FacetCounts,
  type Picks,
} from '@/utils/notes/search/facets.ts';
import { useWords } from '../words.ts';

/** Values shown before "more". */
const SHOWN = 6;
/** Values shown after it: beyond, the search field is the better way. */
const MOST = 60;

export interface FiltersProps {
  readonly picks: Picks;
  readonly counts: FacetCounts;
  /** A value in the reader's words: an article's title, an entity's name. */
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly onChange: (picks: Picks) => void;
}

/** Filters with how many notes each would leave. Within a group any will do, between groups all. */
export function Filters({ picks, counts, nameOf, onChange }: FiltersProps) {
  const words = useWords();
  const any = FACETS.some((facet) => picks[facet].length > 0);
  return (
    <div class="filters" role="group" aria-label={words.filters}>
      {any && (
        <button class="link-button" type="button" onClick={() => onChange(NO_PICKS)}>
          {words.clearFilters}
        </button>
      )}
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          title={words.facets[facet]}
          facet={facet}
          values={withPicked(counts[facet], picks[facet])}
          picked={picks[facet]}
          nameOf={nameOf}
          onToggle={(value) => onChange({ ...picks, [facet]: toggled(picks[facet], value) })}
        />
      ))}
    </div>
  );
}

interface FacetValuesProps {
  readonly title: string;
  readonly facet: Facet;
  readonly values: readonly { value: string; count: number }[];
  readonly picked: readonly string[];
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly onToggle: (value: string) => void;
}

function FacetValues({ title, facet, values, picked, nameOf, onToggle }: FacetValuesProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = values.slice(0, all ? MOST : SHOWN);
  return (
    <fieldset class="facet">
      <legend class="legend">{title}</legend>
      {shown.map(({ value, count }) => (
        <label class="facet-value" key={value}>
          <input
            type="checkbox"
            checked={picked.includes(value)}
            onChange={() => onToggle(value)}
          />
          {facet === 'colours' && <span class="swatch" data-colour={value} aria-hidden="true" />}
          <span class="facet-name" dir="auto">
            {nameOf(facet, value)}
          </span>
          <span class="facet-count">{count}</span>
        </label>
      ))}
      {values.length > SHOWN && (
        <button class="link-button" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerValues : words.moreValues(Math.min(values.length, MOST) - SHOWN)}
        </button>
      )}
    </fieldset>
  );
}

/** Picked values stay in sight even where they would leave nothing. */
function withPicked(
  counts: readonly { value: string; count: number }[],
  picked: readonly string[],
): readonly { value: string; count: number }[] {
  const missing = picked.filter((value) => !counts.some((known) => known.value === value));
  return [...missing.map((value) => ({ value, count: 0 })), ...counts];
}

function toggled(picked: readonly string[], value: string): string[] {
  return picked.includes(value) ? picked.filter((known) => known !== value) : [...picked, value];
}
