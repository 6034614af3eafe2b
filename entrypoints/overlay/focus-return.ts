import type { OverlayHost } from '@/utils/dom/overlay-host.ts';

/** Remembers what had the focus before a card or the note frame took it, and gives it back. */
export class FocusReturn {
  #opener: HTMLElement | null = null;

  constructor(readonly host: OverlayHost) {}

  /** To be called before something of ours takes the focus. */
  remember(): void {
    const { focused } = this.host;
    // From one card to the next: what opened the first is still to get it.
    if (this.host.hasFocus && focused?.closest('[role="dialog"]')) return;
    this.#opener = focused;
  }

  /** To be called after something of ours closed. */
  giveBack(): void {
    const opener = this.#opener;
    this.#opener = null;
    if (opener?.isConnected && (this.host.hasFocus || this.host.focused === null))
      opener.focus({ preventScroll: true });
  }
}
