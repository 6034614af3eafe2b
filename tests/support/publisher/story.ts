/** A news story as plain text, to be set into a page by one of the builders. Straight quotes. */
export interface Story {
  readonly language: string;
  readonly headline: string;
  readonly byline: string;
  /** ISO 8601 instant with its offset. */
  readonly published: string;
  /** The date as the page prints it. */
  readonly dateline: string;
  readonly caption: string;
  readonly credit: string;
  readonly paragraphs: readonly string[];
}
