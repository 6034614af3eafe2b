import { expect, it } from 'vitest';
import { placeLabels } from '@/components/panel/label-places.ts';

it('writes a lone name to the right of its stop', () => {
  expect(placeLabels([{ x: 100, y: 100, name: 'Lagoa' }], 360, 260)[0]?.anchor).toBe('start');
});

it('writes a name to the left where the picture ends at the right', () => {
  expect(placeLabels([{ x: 340, y: 100, name: 'Lagoa' }], 360, 260)[0]?.anchor).toBe('end');
});

it('keeps the names of neighbours apart', () => {
  const places = placeLabels(
    [
      { x: 100, y: 100, name: 'West Quay' },
      { x: 190, y: 102, name: 'East Quay' },
    ],
    360,
    260,
  );
  expect(places.map(({ anchor, dy }) => `${anchor} ${dy}`)).not.toEqual(['start 4', 'end 4']);
});
