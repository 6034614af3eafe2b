import type { OpenCard } from '@/components/overlay/overlay-state.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import { mentionsOf } from '@/utils/dom/placed.ts';

/** A mention at which a card can open. */
export interface MarkedPlace {
  readonly article: OpenArticle;
  readonly mention: Mention;
}

export interface CardServices {
  /** The card's content; null if it cannot be had. */
  readonly card: (
    mention: Pick<Mention, 'entity' | 'literal' | 'statement'>,
    date: string | null,
  ) => Promise<CardView | null>;
  readonly show: (cards: readonly OpenCard[]) => void;
  /** Scrolls to a mention and lights it up. */
  readonly goTo: (place: MarkedPlace) => void;
}

/** Opens, moves, pins and closes cards. At most one is not pinned. */
export class CardController {
  #cards: readonly OpenCard[] = [];
  readonly #places = new Map<string, MarkedPlace>();
  #next = 1;

  constructor(readonly services: CardServices) {}

  get cards(): readonly OpenCard[] {
    return this.#cards;
  }

  /** The place whose card is open and not pinned, or null. */
  get current(): MarkedPlace | null {
    const loose = this.#cards.find((card) => !card.pinned);
    return (loose && this.#places.get(loose.id)) ?? null;
  }

  place(id: string): MarkedPlace | null {
    return this.#places.get(id) ?? null;
  }

  /** Opens the card of a mention in place of the one that is not pinned. */
  async open(place: MarkedPlace, focus: boolean): Promise<void> {
    const id = `card-${this.#next++}`;
    this.#places.set(id, place);
    this.#set([
      ...this.#cards.filter((card) => card.pinned),
      this.#cardAt(id, place, { state: 'loading' }, false, focus),
    ]);
    await this.#load(id);
  }

  /** Asks again for a card that could not be had. */
  async retry(id: string): Promise<void> {
    this.#change(id, { content: { state: 'loading' } });
    await this.#load(id);
  }

  close(id: string): void {
    this.#places.delete(id);
    this.#set(this.#cards.filter((card) => card.id !== id));
  }

  /** Closes the card that is not pinned; with `all` the last pinned one if there is no other. */
  closeTopmost(all: boolean): boolean {
    const top = this.#cards.find((card) => !card.pinned) ?? (all ? this.#cards.at(-1) : undefined);
    if (top) this.close(top.id);
    return top !== undefined;
  }

  pin(id: string): void {
    const card = this.#cards.find((each) => each.id === id);
    if (card) this.#change(id, { pinned: !card.pinned });
  }

  /** Goes to the entity's next or previous mention and takes the card along. */
  step(id: string, step: 1 | -1): void {
    const place = this.#places.get(id);
    const card = this.#cards.find((each) => each.id === id);
    if (!place || !card) return;
    const all = mentionsOf(place.article.mentions, place.mention.entity);
    const mention = all[(all.indexOf(place.mention) + step + all.length) % all.length];
    if (!mention) return;
    const next = { ...place, mention };
    this.#places.set(id, next);
    this.services.goTo(next);
    this.#change(id, this.#cardAt(id, next, card.content, card.pinned, card.focus));
  }

  /** The page changed: cards of mentions that are gone close, the others follow their words. */
  follow(articles: readonly OpenArticle[]): void {
    for (const [id, place] of this.#places) {
      const article = articles.find((each) => each.root.element === place.article.root.element);
      const mention = article?.mentions.find(
        (each) => each.entity === place.mention.entity && each.start === place.mention.start,
      );
      if (article && mention) this.#places.set(id, { article, mention });
      else if (!this.#cards.some((card) => card.id === id && card.pinned)) this.close(id);
    }
  }

  async #load(id: string): Promise<void> {
    const place = this.#places.get(id);
    if (!place) return;
    const date = place.article.detected.metadata.published?.slice(0, 10) ?? null;
    const view = await this.services.card(place.mention, date);
    this.#change(id, { content: view ? { state: 'ready', view } : { state: 'failed' } });
  }

  #cardAt(
    id: string,
    place: MarkedPlace,
    content: OpenCard['content'],
    pinned: boolean,
    focus: boolean,
  ): OpenCard {
    const { article, mention } = place;
    const all = mentionsOf(article.mentions, mention.entity);
    return {
      id,
      entity: mention.entity,
      content,
      pinned,
      focus,
      anchorKey: `${id} ${mention.start}`,
      anchor: () => article.index.rangeFor(mention.start, mention.end).getBoundingClientRect(),
      mention: {
        surface: mention.surface,
        index: all.indexOf(mention),
        count: all.length,
        confidence: mention.confidence,
        reasons: mention.reasons,
      },
    };
  }

  #change(id: string, change: Partial<OpenCard>): void {
    this.#set(this.#cards.map((card) => (card.id === id ? { ...card, ...change } : card)));
  }

  #set(cards: readonly OpenCard[]): void {
    this.#cards = cards;
    this.services.show(cards);
  }
}
