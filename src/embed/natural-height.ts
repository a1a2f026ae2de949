/** Below this width, in CSS pixels, a map is higher than a slide's: a phone's page. */
const NARROW = 600;
const SLIDE_SHARE = 0.445;
const NARROW_SHARE = 0.7;

/** The height that a map asks for at a width, both in CSS pixels: a slide's, or that of a phone's page. */
export function naturalMapHeight(width: number): number {
  return Math.round(Math.max(width * SLIDE_SHARE, Math.min(width, NARROW) * NARROW_SHARE));
}
