import { parseEdtf } from '../../domain/edtf.ts';
import { FIELDS } from '../fields.ts';
import { defaultViewState, type ViewState } from '../view-state.ts';
import { LINK_VERSION, migrateParts } from './migrations.ts';
import { type LinkParts, partText, readParts, writeParts } from './parts.ts';

/** What a reader has when the link says nothing of it: a choice made before, or the browser's. */
export type Ambient = Pick<ViewState, 'language' | 'appearance'>;

/** A view read from a link, and the parts of the link that were not understood. */
export interface ReadLink {
  readonly view: ViewState;
  readonly ignored: readonly string[];
}

const VERSION_KEY = 'v';
/** The same page under a name of its own, so that a server can let other sites frame this one only. */
const EMBED_PAGE = 'embed.html';
/** Some hosts leave the ending of a page's name out. */
const ENDS_IN_EMBED_PAGE = /\/embed(\.html)?$/;
const FIELD_NAMES = Object.keys(FIELDS).filter((name): name is keyof ViewState => name in FIELDS);

/** Every key of a link. */
export const LINK_KEYS: readonly string[] = [...FIELD_NAMES.flatMap((name) => FIELDS[name].keys), VERSION_KEY];
const KEYS: ReadonlySet<string> = new Set(LINK_KEYS);

/** Reads a query string of any origin: what is invalid falls back to its default and is reported; never throws. */
export function readLink(search: string, ambient: Ambient): ReadLink {
  const { parts: written, ignored: unread } = readParts(search, KEYS);
  const ignored = [...unread];
  const reject = (part: string): void => void ignored.push(part);
  const parts = migrateParts(written, versionOf(written, reject));
  const found = FIELD_NAMES.flatMap((name) => {
    const value = FIELDS[name].decode(parts, reject);
    return value === undefined ? [] : [[name, value] as const];
  });
  const view: ViewState = {
    ...defaultViewState(ambient.language),
    appearance: ambient.appearance,
    ...Object.fromEntries(found),
  };
  if (!isBackwards(view)) return { view, ignored };
  reject(partText('from', view.from ?? ''));
  reject(partText('to', view.to ?? ''));
  return { view: { ...view, from: null, to: null }, ignored };
}

/** Whether a link asks for a page in somebody else's page. */
export function isEmbedLink(search: string): boolean {
  const { parts } = readParts(search, KEYS);
  return FIELDS.embed.decode(parts, () => undefined) === true;
}

/** The query string of a copied link: complete, with version and language. */
export function writeLink(view: ViewState): string {
  return writeParts([...partsOf(view), [VERSION_KEY, String(LINK_VERSION)]]);
}

/** The query string of the address bar: what the reader would have anyway is left out. */
export function writeAddress(view: ViewState, ambient: Ambient): string {
  const usual = new Map(partsOf({ ...defaultViewState(ambient.language), appearance: ambient.appearance }));
  return writeParts(partsOf(view).filter(([key, text]) => usual.get(key) !== text));
}

/** The link keys and values of a view without those of the named fields. */
export function linkParts(view: ViewState, without: ReadonlySet<keyof ViewState>): Readonly<Record<string, string>> {
  const names = FIELD_NAMES.filter((name) => !without.has(name));
  return Object.fromEntries(names.flatMap((name) => partsOfField(name, view[name])));
}

/** The complete address of a view on this page; of a view that is not embedded, on the page of the atlas. */
export function linkTo(view: ViewState): string {
  const { origin, pathname, href } = window.location;
  const page = origin === 'null' ? href.replace(/[?#].*$/s, '') : origin + pathname;
  return (view.embed ? page : page.replace(ENDS_IN_EMBED_PAGE, '/')) + writeLink(view);
}

/** The complete address of a view for others: a page on a disk gives that of the host that it was saved from. */
export function publicLinkTo(view: ViewState): string {
  const host = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return window.location.protocol === 'file:' && host ? host.href + writeLink(view) : linkTo(view);
}

/** The complete address of a view on the page for frames, beside this one. */
export function embedLinkTo(view: ViewState): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname.replace(/[^/]*$/, EMBED_PAGE)}${writeLink(view)}`;
}

function partsOf(view: ViewState): readonly (readonly [string, string])[] {
  return FIELD_NAMES.flatMap((name) => partsOfField(name, view[name]));
}

function partsOfField<F extends keyof ViewState>(name: F, value: ViewState[F]): readonly (readonly [string, string])[] {
  return FIELDS[name].encode(value);
}

/** A link without version is of the first; one of the future is read as well as can be. */
function versionOf(parts: LinkParts, reject: (part: string) => void): number {
  const text = parts.get(VERSION_KEY) ?? '1';
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (version <= LINK_VERSION) return version;
  reject(partText(VERSION_KEY, text));
  return LINK_VERSION;
}

/** Whether the period ends before it begins. */
function isBackwards({ from, to }: ViewState): boolean {
  if (from === null || to === null) return false;
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  return first.kind === 'valid' && last.kind === 'valid' && first.value.interval.start > last.value.interval.end;
}
