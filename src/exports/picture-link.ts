import { ADDRESS_KEYWORD } from './png.ts';
import { readPngTexts } from './png-texts.ts';

/** Why a file holds no view: it is no PNG, or a picture that no atlas saved, or one whose texts were taken away. */
export type PictureFault = 'not-a-picture' | 'no-view';

/** The texts of a picture stand before its pixels: this much of a file is read. */
const BYTES_READ = 1_000_000;

/** The query string of the view that a saved picture shows, wherever its atlas stands; what it means is read as that of any link. */
export async function linkOfPicture(
  file: Blob,
): Promise<{ readonly search: string } | { readonly fault: PictureFault }> {
  const texts = readPngTexts(new Uint8Array(await file.slice(0, BYTES_READ).arrayBuffer()));
  if (texts === null) return { fault: 'not-a-picture' };
  const search = texts.flatMap(([keyword, text]) => (keyword === ADDRESS_KEYWORD ? searchOf(text) : []))[0];
  return search === undefined ? { fault: 'no-view' } : { search };
}

/** A saved address has its version; an address without one is not ours. */
function searchOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { search, searchParams } = new URL(address);
  return searchParams.has('v') ? [search] : [];
}
