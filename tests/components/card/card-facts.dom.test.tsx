import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CardFacts, type CardFactsProps } from '@/components/card/CardFacts.tsx';
import { card as texts } from '@/utils/i18n/en/card.ts';
import type { CardFact } from '@/utils/packs/card-view.ts';

function fact(id: string, asOf: string): CardFact {
  return {
    ...{ id, label: `Label ${id}`, value: `Value ${id}`, asOf, note: '', when: '' },
    ...{ entity: null, sources: [], certain: true },
  };
}

function told(facts: readonly CardFact[], given: Partial<CardFactsProps> = {}): string[] {
  const root = document.createElement('div');
  document.body.append(root);
  render(<CardFacts id="group" title="A group" facts={facts} texts={texts} {...given} />, root);
  return [...root.textContent.matchAll(/as of \d+ \w+ \d{4}/g)].map(([found]) => found);
}

afterEach(() => document.body.replaceChildren());

describe('the facts of a card', () => {
  it('say a date that all share once', () => {
    expect(told([fact('a', '5 June 2024'), fact('b', '5 June 2024')])).toEqual([
      'as of 5 June 2024',
    ]);
  });

  it('do not repeat the date of their heading, but say another one', () => {
    const facts = [fact('a', '5 June 2024'), fact('b', '31 May 2021')];
    expect(told(facts, { headed: '5 June 2024' })).toEqual(['as of 31 May 2021']);
  });

  it('say each its own where dates differ', () => {
    const facts = [fact('a', '5 June 2024'), fact('b', '31 May 2021')];
    expect(told(facts)).toEqual(['as of 5 June 2024', 'as of 31 May 2021']);
  });
});
