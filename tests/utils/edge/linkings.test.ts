import { describe, expect, it } from 'vitest';
import { Linkings } from '@/utils/edge/linkings.ts';

const HARBOUR = { identities: ['https://news.example/harbour'] };
const BRIDGE = { identities: ['https://news.example/bridge'] };
const TAB = { tab: { id: 1 }, frameId: 0 };

describe('what is being linked for pages', () => {
  it('is stopped when the page asks again for the same article', () => {
    const linkings = new Linkings();
    const first = linkings.begin(TAB, HARBOUR);
    const second = linkings.begin(TAB, HARBOUR);
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  });

  it('goes on beside another article of the page, and beside other tabs and frames', () => {
    const linkings = new Linkings();
    const first = linkings.begin(TAB, HARBOUR);
    linkings.begin(TAB, BRIDGE);
    linkings.begin({ tab: { id: 11 }, frameId: 0 }, HARBOUR);
    linkings.begin({ ...TAB, frameId: 2 }, HARBOUR);
    expect(first.signal.aborted).toBe(false);
  });

  it('is stopped with its tab, and with no other', () => {
    const linkings = new Linkings();
    const first = linkings.begin(TAB, HARBOUR);
    const other = linkings.begin({ tab: { id: 11 }, frameId: 0 }, HARBOUR);
    linkings.stop(1);
    expect([first.signal.aborted, other.signal.aborted]).toEqual([true, false]);
  });

  it('is left alone once it is done', () => {
    const linkings = new Linkings();
    const first = linkings.begin(TAB, HARBOUR);
    linkings.end(first);
    linkings.begin(TAB, HARBOUR);
    linkings.stop(1);
    expect(first.signal.aborted).toBe(false);
  });
});
