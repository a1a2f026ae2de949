/** What the page may load and run: its own files only, no inline code or style, and the workers that `src/map/trusted-workers.ts` lets through. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
] as const;

/** Who may show the atlas in a frame; each institution writes its own list here or in its server's file. */
export const FRAME_ANCESTORS = "'self'";
/** Who may show `embed.html` in a frame; `null` is anybody, decks opened from a disk included, which no list can name. */
export const EMBED_ANCESTORS: string | null = null;

/** The policy that each built page carries in its head; a `meta` cannot carry `frame-ancestors`. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

type Headers = Readonly<Record<string, string>>;

/** The headers of an answer that may be framed by these pages. */
function headersFor(ancestors: string | null): Headers {
  return {
    'Content-Security-Policy':
      ancestors === null ? CONTENT_SECURITY_POLICY : `${CONTENT_SECURITY_POLICY}; frame-ancestors ${ancestors}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** The headers of every answer of a server, by name. */
export const HEADERS = headersFor(FRAME_ANCESTORS);
/** The page that other sites put into a frame, and its headers. */
export const EMBED_PAGE = 'embed.html';
export const EMBED_HEADERS = headersFor(EMBED_ANCESTORS);
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
