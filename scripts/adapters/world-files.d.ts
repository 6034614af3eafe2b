/** The world pack lies in the cache once it is built, which `npm run adapters` does first. */
declare module '*/world-cards.json' {
  const cards: unknown;
  export default cards;
}

declare module '*/world-index.bin' {
  const index: Uint8Array<ArrayBuffer>;
  export default index;
}
