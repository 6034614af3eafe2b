import { useEffect, useState } from 'preact/hooks';
import type { RouteStop } from '@/utils/packs/route.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { GoToWords } from './GoToWords.tsx';
import { RouteMap, type WorldMap } from './RouteMap.tsx';

export interface RoutePaneProps {
  readonly stops: readonly RouteStop[];
  /** Brings the map's outlines; they ship with the extension. */
  readonly loadMap: () => Promise<WorldMap>;
}

/** The journey: a map, and the same stops as a list. */
export function RoutePane({ stops, loadMap }: RoutePaneProps) {
  const words = panel[useLanguage()];
  const [map, setMap] = useState<WorldMap | null>(null);
  useEffect(() => {
    let current = true;
    void loadMap().then((loaded) => {
      if (current) setMap(loaded);
    });
    return () => {
      current = false;
    };
  }, [loadMap]);

  return (
    <>
      {map && <RouteMap stops={stops} map={map} label={words.map(stops.length)} />}
      <p class="field-hint">{words.mapCredit}</p>
      <ol class="stops" aria-label={words.stops}>
        {stops.map((stop) => {
          const { passage } = stop;
          return (
            <li
              key={stop.order}
              class="stop"
              data-status={stop.status}
              data-disputed={stop.disputed ? 'true' : undefined}
            >
              <span class="stop-number" aria-hidden="true">
                {stop.order}
              </span>
              <div>
                <h3>{stop.place ? `${stop.place}, ${stop.title}` : stop.title}</h3>
                <p class="entity-text">
                  {[
                    stop.when,
                    words.statuses[stop.status],
                    stop.coordinates === null ? words.notOnMap : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {(stop.disputed || stop.notice) && (
                  <p class="stop-notice">
                    {stop.disputed && <strong>{words.disputedStop}. </strong>}
                    {stop.notice}
                  </p>
                )}
                {passage !== null && <GoToWords passage={passage} />}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
