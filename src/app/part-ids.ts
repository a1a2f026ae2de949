/** Element ids of the parts that a reader can skip to; each element takes the focus (`tabIndex` −1). */
export const PART_IDS = { filters: 'filters', content: 'content', timeline: 'timeline' } as const;
export type PartName = keyof typeof PART_IDS;
