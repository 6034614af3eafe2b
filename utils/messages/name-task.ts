/** What a frame opened in the page is to do about a name. */
export interface NameTask {
  readonly kind: 'name';
  /** The words as they stand on the page. */
  readonly surface: string;
  /** What stands around them, for a guess of what they name. */
  readonly before: string;
  readonly after: string;
  /** Strongest identity of the article; empty if it has none. */
  readonly identity: string;
  readonly work:
    | { readonly kind: 'add' }
    /** One of the reader's own, by id within their pack. */
    | { readonly kind: 'edit'; readonly id: string }
    /**
     * The words mean someone else than `entity`: one of the others (pack-qualified ids), or one of the
     * reader's own.
     */
    | { readonly kind: 'correct'; readonly entity: string; readonly others: readonly string[] };
}
