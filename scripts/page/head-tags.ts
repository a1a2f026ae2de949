import type { HtmlTagDescriptor } from 'vite';

/** What the built page says of itself to search engines, social networks and home screens. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Language of both texts, and territory, as Open Graph writes them: `fr_FR`. */
  readonly locale: string;
  /** What the picture of the preview shows, for those who do not see it. */
  readonly pictureText: string;
  /** Absolute address of the atlas with a closing slash; `null` when the build does not know it. */
  readonly siteUrl: string | null;
}

/** The picture of link previews, in `public/`, and its size in pixels. */
export const PREVIEW_PICTURE = { path: 'preview.png', width: 1200, height: 630 } as const;

/**
 * Reads the environment's `SITE_URL`; nothing or an empty text is `null`. Throws, naming the rule and the remedy, when it is not an
 * http(s) address of a page.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL="${text}" is not the address of the atlas: write it in full, without "?" or "#", for instance SITE_URL=https://atlas.example.org/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Title, description and link preview. Only an absolute address can be previewed: without `siteUrl` there is no picture. */
export function headTags({ title, description, locale, pictureText, siteUrl }: PageHead): HtmlTagDescriptor[] {
  return [
    { tag: 'title', children: escaped(title) },
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', title),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', locale),
    meta('name', 'twitter:card', siteUrl === null ? 'summary' : 'summary_large_image'),
    ...(siteUrl === null ? [] : placedTags(siteUrl, pictureText)),
  ].map((tag) => ({ ...tag, injectTo: 'head' as const }));
}

function placedTags(siteUrl: string, pictureText: string): HtmlTagDescriptor[] {
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: siteUrl } },
    meta('property', 'og:url', siteUrl),
    meta('property', 'og:image', siteUrl + PREVIEW_PICTURE.path),
    meta('property', 'og:image:width', String(PREVIEW_PICTURE.width)),
    meta('property', 'og:image:height', String(PREVIEW_PICTURE.height)),
    meta('property', 'og:image:alt', pictureText),
  ];
}

function meta(key: 'name' | 'property', name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { [key]: name, content } };
}

/** Vite writes the children of a tag as they are. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
