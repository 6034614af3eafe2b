import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toFailure } from '../attempt.ts';
import { ErrorNotice } from '../design/ErrorNotice.tsx';

/**
 * A component whose code is loaded when it is first drawn, so that the first notes do not wait for
 * parts that few visits use. Until then it leaves its place empty and says that it is busy.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let Part: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [state, setState] = useState<{ failed: unknown } | 'waiting' | 'there'>('waiting');
    useEffect(() => {
      if (Part !== null) return;
      let current = true;
      load().then(
        (part) => {
          Part = part;
          if (current) setState('there');
        },
        (error: unknown) => current && setState({ failed: error }),
      );
      return () => {
        current = false;
      };
    }, []);
    if (Part !== null) return <Part {...props} />;
    if (typeof state === 'object') return <ErrorNotice reason={toFailure(state.failed).reason} />;
    return <div class="panel" aria-busy="true" />;
  };
}
