/** Id of the pack that holds the reader's own entities. */
export const MY_PACK = 'mine';
