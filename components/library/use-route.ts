import { useEffect, useState } from 'preact/hooks';
import { readRoute, writeRoute, type Route } from './route.ts';

/** Goes elsewhere in the library; `replace` leaves no step for the back button. */
export type Go = (to: Partial<Route> & Pick<Route, 'tab'>, replace?: boolean) => void;

/** The place in the library as the address says it, and the way to go elsewhere. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(readRoute(location.hash)), {
      signal: life.signal,
    });
    return () => life.abort();
  }, []);
  return [
    route,
    (to, replace = false) => {
      const hash = writeRoute(to);
      if (replace) history.replaceState(null, '', hash);
      else if (hash !== location.hash) history.pushState(null, '', hash);
      setRoute(readRoute(hash));
    },
  ];
}
