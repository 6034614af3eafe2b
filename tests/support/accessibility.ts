import axe from 'axe-core';

/** Faults that axe-core finds by the rules of WCAG 2.2 AA, one line each. */
export async function accessibilityFaults(root: HTMLElement): Promise<string[]> {
  // Half-way through a transition colours are neither the old nor the new.
  await Promise.allSettled(root.getAnimations({ subtree: true }).map(({ finished }) => finished));
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
