import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { placeLabels } from './label-places.ts';
import type { RouteStop } from '@/utils/packs/route.ts';

/** Outlines of the world as GeoJSON, degrees, WGS 84. */
export interface WorldMap {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

export interface RouteMapProps {
  readonly stops: readonly RouteStop[];
  readonly map: WorldMap;
  /** What the picture shows, in words; the list below it says the rest. */
  readonly label: string;
}

/** Drawing units; the picture scales to its place. */
const WIDTH = 360;
const HEIGHT = 260;
/** Room around the outermost stops, so that their surroundings can be recognised. */
const MARGIN = 56;
/** A single stop would be drawn infinitely near: at least this much of the world is shown, degrees. */
const LEAST_SPAN = 14;

/** The stops on a map, joined in order; expected legs are dashed. */
export function RouteMap({ stops, map, label }: RouteMapProps) {
  const placed = stops.flatMap((stop) =>
    stop.coordinates === null ? [] : [{ stop, at: lonLat(stop.coordinates) }],
  );
  if (placed.length === 0) return null;
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    { type: 'MultiPoint', coordinates: frame(placed.map(({ at }) => at)) },
  );
  const path = geoPath(
    projection.clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]),
  );
  const points = placed.map(({ stop, at }) => ({ stop, xy: projection(at) ?? [0, 0] }));

  const labels = placeLabels(
    points.map(({ stop, xy }) => ({ x: xy[0], y: xy[1], name: nameOf(stop) })),
    WIDTH,
    HEIGHT,
  );

  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="map-land" d={path(map.land) ?? ''} />
      <path class="map-borders" d={path(map.borders) ?? ''} />
      {points.slice(1).map(({ stop, xy }, index) => {
        const from = points[index]?.xy ?? xy;
        return (
          <line
            key={stop.order}
            class="map-leg"
            data-status={stop.status}
            x1={from[0]}
            y1={from[1]}
            x2={xy[0]}
            y2={xy[1]}
          />
        );
      })}
      {points.map(({ stop, xy }, index) => (
        <g
          key={stop.order}
          class="map-stop"
          data-status={stop.status}
          data-disputed={stop.disputed ? 'true' : undefined}
          transform={`translate(${xy[0]} ${xy[1]})`}
        >
          <circle r="9" />
          <text dy="0.35em" text-anchor="middle">
            {stop.order}
          </text>
          <text
            class="map-name"
            x={labels[index]?.dx}
            y={labels[index]?.dy}
            text-anchor={labels[index]?.anchor}
          >
            {nameOf(stop)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function nameOf(stop: RouteStop): string {
  return stop.place || stop.title;
}

function lonLat([latitude, longitude]: readonly [number, number]): [number, number] {
  return [longitude, latitude];
}

/** The corners of a box around the points that is never too small. */
function frame(points: readonly [number, number][]): [number, number][] {
  const [west, east] = span(points.map(([longitude]) => longitude));
  const [south, north] = span(points.map(([, latitude]) => latitude));
  return [
    [west, Math.max(south, -84)],
    [east, Math.min(north, 84)],
  ];
}

function span(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const grow = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - grow, high + grow];
}
