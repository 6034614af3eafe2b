let count = 0;

/**
 * The next place in the order of what happens in this document, so that an answer can be told from
 * one that was asked for earlier. Counted, not timed: two clocks of one moment do not agree.
 */
export function nextInOrder(): number {
  count += 1;
  return count;
}
