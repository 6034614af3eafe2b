/** A point with a name to be written beside it, in drawing units. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Where a name goes: its anchor relative to the point. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Mean advance of a letter at the map's 11 units of type, and the line's height. */
const LETTER = 6.1;
const LINE = 13;
/** Radius of a stop's disc with a little air. */
const DISC = 11;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places names one after the other: right, left, below, above, whichever first lies in the picture
 * and meets no disc and no earlier name; where none does, the one that meets fewest.
 */
export function placeLabels(
  points: readonly Labelled[],
  width: number,
  height: number,
): LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => around(x, y, DISC * 2, DISC * 2));
  return points.map((point, index) => {
    const others = taken.filter((_, at) => at !== index);
    const long = point.name.length * LETTER;
    const choices = [
      { dx: DISC + 3, dy: 4, anchor: 'start' as const, center: DISC + 3 + long / 2, level: 0 },
      { dx: -DISC - 3, dy: 4, anchor: 'end' as const, center: -DISC - 3 - long / 2, level: 0 },
      { dx: 0, dy: DISC + 11, anchor: 'middle' as const, center: 0, level: DISC + 7 },
      { dx: 0, dy: -DISC - 4, anchor: 'middle' as const, center: 0, level: -DISC - 8 },
    ].map((choice) => {
      const box = around(point.x + choice.center, point.y + choice.level, long, LINE);
      const outside =
        box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2;
      const met = others.filter((other) => meets(box, other)).length;
      return { ...choice, box, faults: met + (outside ? points.length : 0) };
    });
    const [best] = choices.toSorted((a, b) => a.faults - b.faults);
    if (best === undefined) return { dx: 0, dy: 0, anchor: 'middle' };
    taken.push(best.box);
    return { dx: best.dx, dy: best.dy, anchor: best.anchor };
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
