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

/** Who may show the page in a frame; each institution writes its own list here or in its server's file. */
export const FRAME_ANCESTORS = "'self'";

/** The policy that the built page carries in its head; a `meta` cannot carry `frame-ancestors`. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The headers of every answer of a server, by name. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors ${FRAME_ANCESTORS}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files whose name changes with their content are kept for a year; all others are asked for again, and answered "not modified". */
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
] as const;
