/** The file beside the page in which an institution names the origins of its hosts. */
export const CONFIG_PATH = './embed-config.json';

/** The exact origins that the parsed configuration file names; what is not understood allows nobody. */
export function readOrigins(value: unknown): readonly string[] {
  const listed: unknown = typeof value === 'object' && value !== null && 'origins' in value ? value.origins : null;
  const texts: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return texts.filter(isExactOrigin);
}

/**
 * The origins whose windows may drive the map and hear what it shows: those of the file and the page's own. The origin of
 * sandboxed pages, "null", is that of everybody and never among them.
 */
export function trustedOrigins(listed: readonly string[], own: string): ReadonlySet<string> {
  return new Set([own, ...listed].filter(isExactOrigin));
}

const ORIGIN_FORM = /^https?:\/\/(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d+)?$/;

/** `https://example.org`, with its port if it is not the usual one: no path, no star, no capital. */
function isExactOrigin(text: unknown): text is string {
  return typeof text === 'string' && ORIGIN_FORM.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
