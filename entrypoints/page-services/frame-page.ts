import type { PageService } from '@/components/services.ts';
import { fail, type Result } from '@/utils/messages/result.ts';

/**
 * The page as a frame inside it knows it: not at all. Its subject comes from the page when it opens,
 * and Firefox gives a frame in a web page no tabs to ask.
 */
export const framePage: PageService = {
  about: () => Promise.resolve(null),
  prepare: none,
  view: none,
  selection: none,
  text: none,
  showMarks: none,
  walk: none,
  goToNote: none,
  goToEntity: none,
  goToSelectors: none,
  figures: none,
  goToFigure: none,
  adjustNote: none,
  watch: () => undefined,
};

function none<T>(): Promise<Result<T>> {
  return Promise.resolve(fail('no-page', 'a frame has no page of its own'));
}
