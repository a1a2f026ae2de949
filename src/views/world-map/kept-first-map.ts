/** The element id of the map in the page's own markup. */
export const FIRST_MAP_ID = 'first-map';

/** The map in the page's own markup, found before the page is drawn anew over it; `null` when it came without. */
export const KEPT_FIRST_MAP = typeof document === 'undefined' ? null : document.getElementById(FIRST_MAP_ID);
