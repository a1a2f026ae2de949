/** The file beside the page in which an institution names the origins of its hosts. */
export const CONFIG_PATH = './embed-config.json';

/** What the configuration file says, and what in it is no exact origin. */
export interface EmbedConfig {
  readonly origins: readonly string[];
  readonly refused: readonly string[];
}

/** Reads the parsed configuration file; what is not understood allows nobody. */
export function readEmbedConfig(value: unknown): EmbedConfig {
  const listed: unknown = typeof value === 'object' && value !== null && 'origins' in value ? value.origins : null;
  const texts: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return {
    origins: texts.filter(isExactOrigin),
    refused: texts
      .filter((text) => !isExactOrigin(text))
      .map((text) => (typeof text === 'string' ? text : typeof text)),
  };
}

/**
 * The origins whose windows may drive the map and hear what it shows: those of the file and the page's own. The origin of
 * sandboxed pages, "null", is that of everybody and never among them.
 */
export function trustedOrigins(config: EmbedConfig, own: string): ReadonlySet<string> {
  return new Set([own, ...config.origins].filter(isExactOrigin));
}

const ORIGIN_FORM = /^https?:\/\/(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d+)?$/;

/** `https://example.org`, with its port if it is not the usual one: no path, no star, no capital. */
function isExactOrigin(text: unknown): text is string {
  return typeof text === 'string' && ORIGIN_FORM.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
