import { callSource } from './call-source.ts';

/** What happened to a page's own document since it was parsed. */
export interface PageChanges {
  /** One line for each change of the tree, in words. Our host element is left out, nothing else. */
  readonly mutations: readonly string[];
  /** Elements of the page that stand elsewhere, or have another size, than when it was parsed. */
  readonly moved: readonly string[];
  /** Sum of the browser's own layout shift entries; 0 where it reports none (Firefox). */
  readonly layoutShift: number;
}

/** Puts the watcher first into a page of ours, so that it sees all that happens after parsing. */
export function watched(html: string): string {
  const script = `<script>${callSource(watch)}</script>`;
  return html.includes('<head>')
    ? html.replace('<head>', `<head>${script}`)
    : html.replace(/<!doctype html>/i, `$&${script}`);
}

/** Reads what the watcher saw; runs in the page. */
export function readChanges(): PageChanges {
  return (window as unknown as { pageChanges(): PageChanges }).pageChanges();
}

/** Runs in the page before everything else; the page's own scripts must be quiet after parsing. */
function watch(): void {
  const mutations: string[] = [];
  const before = new Map<Element, number[]>();
  let shift = 0;
  const line = (node: Node): string =>
    node instanceof Element ? `${node.localName}#${node.id}` : node.nodeName;
  const ours = (node: Node): boolean => node.nodeName.toLowerCase() === 'sidelight-root';
  /** Page coordinates, so that scrolling changes nothing; nothing for what is not drawn. */
  const place = (element: Element): number[] => {
    if (element.getClientRects().length === 0) return [];
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height];
  };
  /** Scrolling by fractions of a pixel rounds; only more than one CSS pixel is a move. */
  const differs = (a: readonly number[], b: readonly number[]): boolean =>
    a.length !== b.length || a.some((value, index) => Math.abs(value - (b[index] ?? 0)) > 1);
  const note = (records: MutationRecord[]): void => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (target instanceof Element && target.closest('sidelight-root')) continue;
      if (type === 'attributes') mutations.push(`@${attributeName} of ${target.nodeName}`);
      if (type === 'characterData') mutations.push(`text in ${target.parentNode?.nodeName}`);
      for (const node of addedNodes)
        if (!(ours(node) && target === document.documentElement))
          mutations.push(`+ ${line(node)} in ${target.nodeName}`);
      for (const node of removedNodes)
        if (!ours(node)) mutations.push(`- ${line(node)} in ${target.nodeName}`);
    }
  };
  const observer = new MutationObserver(note);
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.body.querySelectorAll('*')) before.set(element, place(element));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    pageChanges: (): PageChanges => {
      note(observer.takeRecords());
      const moved = [...before]
        .filter(([element, was]) => differs(place(element), was))
        .map(([element, was]) => `${line(element)} ${was.join(' ')} → ${place(element).join(' ')}`);
      return { mutations: [...mutations], moved, layoutShift: shift };
    },
  });
}
