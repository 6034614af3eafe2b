/** Note colours, yellow first as in every annotator (field notes, section 4). */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];
