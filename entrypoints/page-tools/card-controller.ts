import type { OpenCard } from '@/components/overlay/overlay-state.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { MarkedPlace, OpenArticle } from '@/utils/dom/page-reader.ts';

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

  /** Opens the card of a mention in place of the one that is not pinned, unless it is pinned itself. */
  async open(place: MarkedPlace, focus: boolean): Promise<void> {
    if (this.#isPinned(place)) return;
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
    const all = alike(place.article, place.mention);
    const mention = all[(all.indexOf(place.mention) + step + all.length) % all.length];
    if (!mention) return;
    const next = { ...place, mention };
    this.services.goTo(next);
    this.#move(card, next);
    // Each of somebody's statements has its own card.
    if (mention.statement !== place.mention.statement) void this.#load(id);
  }

  /** The page changed: cards of mentions that are gone close, the others follow their words. */
  follow(articles: readonly OpenArticle[]): void {
    for (const card of this.#cards) {
      const place = this.#places.get(card.id);
      if (!place || articles.includes(place.article)) continue;
      const next = follow(place, articles);
      if (next) this.#move(card, next);
      else if (!card.pinned) this.close(card.id);
    }
  }

  #isPinned({ mention }: MarkedPlace): boolean {
    return this.#cards.some(({ id, pinned }) => {
      const other = this.#places.get(id)?.mention;
      return pinned && other?.entity === mention.entity && other.statement === mention.statement;
    });
  }

  #move({ id, content, pinned, focus }: OpenCard, place: MarkedPlace): void {
    this.#places.set(id, place);
    this.#change(id, this.#cardAt(id, place, content, pinned, focus));
  }

  async #load(id: string): Promise<void> {
    const place = this.#places.get(id);
    if (!place) return;
    const date = place.article.detected.metadata.published?.slice(0, 10) ?? null;
    const view = await this.services.card(place.mention, date);
    // Meanwhile it may have gone on to another of somebody's statements.
    if (this.#places.get(id)?.mention.statement !== place.mention.statement) return;
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
    const all = alike(article, mention);
    return {
      id,
      entity: mention.entity,
      content,
      pinned,
      focus,
      anchorKey: `${id} ${mention.start} ${mention.end}`,
      published: article.detected.metadata.published,
      anchor: () => article.index.rangeFor(mention.start, mention.end).getBoundingClientRect(),
      mention: {
        surface: mention.surface,
        index: all.indexOf(mention),
        count: all.length,
        confidence: mention.confidence,
        reasons: mention.reasons,
        isName: mention.reasons[0]?.rule !== 'passage',
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

/** The marks of an article that stand for the same: an entity's mentions, or a speaker's statements. */
function alike({ mentions, statements }: OpenArticle, mention: Mention): readonly Mention[] {
  const all =
    mention.statement === undefined ? mentions : statements.map((placed) => placed.mention);
  return all.filter(({ entity }) => entity === mention.entity);
}

/** The same mention in an article that was read again; null if it is gone. */
function follow(place: MarkedPlace, articles: readonly OpenArticle[]): MarkedPlace | null {
  const [name] = place.article.detected.identities;
  const article =
    articles.find(({ root }) => root.element === place.article.root.element) ??
    articles.find(({ detected }) => detected.identities[0] === name);
  if (!article) return null;
  const before = alike(place.article, place.mention);
  const after = alike(article, place.mention);
  const { start, surface } = place.mention;
  const mention =
    after.find((each) => each.start === start && each.surface === surface) ??
    after[before.indexOf(place.mention)];
  return mention?.surface === surface ? { article, mention } : null;
}
