/** Id of an appearance, as links and the root's `data-appearance` write it. */
export type AppearanceId = 'light' | 'dark';

/** One look of the whole page. Its colours are the CSS variables of `tokens.css` under its id. */
export interface Appearance {
  readonly id: AppearanceId;
  /** What browsers call it (`prefers-color-scheme`, `color-scheme`). */
  readonly colorScheme: 'light' | 'dark';
}

/** All appearances; the first is that of a page without choice and without a system's wish. */
export const APPEARANCES: readonly Appearance[] = [
  { id: 'light', colorScheme: 'light' },
  { id: 'dark', colorScheme: 'dark' },
];

/** The appearance in force: the reader's choice, else the system's. */
export function appearanceInForce(chosen: AppearanceId | null, systemIsDark: boolean): AppearanceId {
  return chosen ?? (systemIsDark ? 'dark' : 'light');
}
