export const STEPS = ['year', 'quarter', 'month'] as const;
/** Width of a timeline column. */
export type Step = (typeof STEPS)[number];
