import { LibraryApp } from './LibraryApp.tsx';
import { later } from './later.tsx';
import { ServicesContext, type LibraryServices } from './services.ts';
import type { StoreState } from '@/utils/notes/repository.ts';

const RecoveryPage = later(() => import('./RecoveryPage.tsx').then((m) => m.RecoveryPage));

export interface LibraryPageProps {
  readonly state: StoreState;
  readonly services: LibraryServices;
  /** The store is well again, or the reader chose to begin anew: start over. */
  readonly onReopened: () => void;
}

/** The library, or what to do where its store cannot be used. */
export function LibraryPage({ state, services, onReopened }: LibraryPageProps) {
  return (
    <ServicesContext.Provider value={services}>
      {state.kind === 'ready' ? (
        <LibraryApp known={state.notes} />
      ) : (
        <RecoveryPage state={state} onReopened={onReopened} />
      )}
    </ServicesContext.Provider>
  );
}
