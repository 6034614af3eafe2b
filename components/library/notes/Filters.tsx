import { useState } from 'preact/hooks';
import {
  FACETS,
  NO_PICKS,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type Picks,
} from '@/utils/notes/search/facets.ts';
import { useWords } from '../words.ts';

/** Values shown before "more". */
const SHOWN = 6;

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
          values={withPicked(counts[facet].values, picks[facet])}
          more={counts[facet].more}
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
  readonly values: readonly FacetValue[];
  /** Values that are not among these. */
  readonly more: number;
  readonly picked: readonly string[];
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly onToggle: (value: string) => void;
}

function FacetValues({ title, facet, values, more, picked, nameOf, onToggle }: FacetValuesProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, SHOWN);
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
          {all ? words.fewerValues : words.moreValues(values.length - SHOWN)}
        </button>
      )}
      {all && more > 0 && <p class="faint">{words.otherValues(more)}</p>}
    </fieldset>
  );
}

/** Picked values stay in sight even where they would leave nothing. */
function withPicked(
  counts: readonly FacetValue[],
  picked: readonly string[],
): readonly FacetValue[] {
  const missing = picked.filter((value) => !counts.some((known) => known.value === value));
  return [...missing.map((value) => ({ value, count: 0 })), ...counts];
}

function toggled(picked: readonly string[], value: string): string[] {
  return picked.includes(value) ? picked.filter((known) => known !== value) : [...picked, value];
}
