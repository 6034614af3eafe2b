import { useRef } from 'preact/hooks';
import { useServices } from '../services.ts';

/** Goes to an entity's mentions one after the other: the first click to the first, then on. */
export function useWalk(): (entity: string, card: boolean) => void {
  const { page } = useServices();
  const next = useRef(new Map<string, number>());
  return (entity, card) => {
    const index = next.current.get(entity) ?? 0;
    next.current.set(entity, index + 1);
    void page.goToEntity(entity, index, card);
  };
}
