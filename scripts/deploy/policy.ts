import { createHash } from 'node:crypto';

/**
 * What a page may load and run: its own files only, no inline code, of inline styles only those given, and the workers that
 * `src/map/trusted-workers.ts` lets through.
 */
export function contentSecurityPolicy(styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((style) => `'${digestOf(style)}'`)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The digest of an inline script or style, as a Content-Security-Policy writes it. */
export function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Who may show the atlas in a frame; each institution writes its own list here or in its server's file. */
export const FRAME_ANCESTORS = "'self'";
/** Who may show `embed.html` in a frame; `null` is anybody, decks opened from a disk included, which no list can name. */
export const EMBED_ANCESTORS: string | null = null;

type Headers = Readonly<Record<string, string>>;

/** The headers of every answer of a server, by name: `atlas`, and `embed` for the page that other sites frame. */
export interface ServerHeaders {
  readonly atlas: Headers;
  readonly embed: Headers;
}

/** The headers for a build whose page carries `firstStyle`; a `meta` can carry all of the policy but `frame-ancestors`. */
export function serverHeaders(firstStyle: string): ServerHeaders {
  const policy = contentSecurityPolicy([firstStyle]);
  return {
    atlas: headersWith(`${policy}; frame-ancestors ${FRAME_ANCESTORS}`),
    embed: headersWith(EMBED_ANCESTORS === null ? policy : `${policy}; frame-ancestors ${EMBED_ANCESTORS}`),
  };
}

function headersWith(policy: string): Headers {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** The page that other sites put into a frame. */
export const EMBED_PAGE = 'embed.html';
/** Lets the pages of other sites check the script that they take from here against its fingerprint. */
export const SHARED_HEADER = { 'Access-Control-Allow-Origin': '*' } as const;
/** The script for the pages of others: `embed.js`, and the same under a name that changes with its content. */
export const SHARED_SCRIPT = /\/embed(?:-[0-9a-f]+)?\.js$/;

/**
 * Files whose name changes with their content are kept for a year; all others (pages, data, `sw.js`, `embed-config.json`) are
 * asked for again, and answered "not modified".
 */
export const CACHE = {
  hashedFolder: 'assets',
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The media type of every kind of file of the build, by extension: servers know some of them by older names, or not at all. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  md: 'text/markdown',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** What is worth compressing on the way. */
export const COMPRESSED_TYPES = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
  'text/markdown',
] as const;
