/** A done change that can be taken back. */
export interface Undo {
  readonly id: string;
  readonly action: Action;
  /** How many rows the reader would name: notes, articles, drafts, names, cards. */
  readonly count: number;
}

/** What the reader did, for the words of "Undo …". */
export type Action =
  | 'create'
  | 'update'
  | 'move'
  | 'delete'
  | 'restore'
  | 'reattach'
  | 'reject-place'
  | 'drop-draft'
  | 'import'
  | 'feedback'
  | 'pack'
  | 'review';
