import archivoExtended from '@fontsource-variable/archivo/files/archivo-latin-ext-wdth-normal.woff2?url';
import archivo from '../appearance/fonts/archivo.woff2?url';
import archivoVietnamese from '@fontsource-variable/archivo/files/archivo-vietnamese-wdth-normal.woff2?url';
import baskervvilleExtended from '@fontsource-variable/baskervville/files/baskervville-latin-ext-wght-normal.woff2?url';
import baskervvilleItalic from '../appearance/fonts/baskervville-italic.woff2?url';
import baskervville from '../appearance/fonts/baskervville.woff2?url';

/** A face of the page that a drawing may need. */
interface Face {
  readonly url: string;
  readonly family: string;
  readonly descriptors: string;
  /** Whether a drawing's source uses it. */
  readonly isUsed: RegExp;
}

const EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/u;
const VIETNAMESE = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef1]/u;
const ARCHIVO = { family: 'Archivo Variable', descriptors: 'font-weight:400 600;font-stretch:88% 100%' } as const;
const BASKERVVILLE = { family: 'Baskervville Variable', descriptors: 'font-weight:400 600' } as const;

/** The later a face, the sooner it is asked for a character. */
const FACES: readonly Face[] = [
  { ...ARCHIVO, url: archivoVietnamese, isUsed: VIETNAMESE },
  { ...ARCHIVO, url: archivoExtended, isUsed: EXTENDED },
  { ...ARCHIVO, url: archivo, isUsed: /Archivo/ },
  { ...BASKERVVILLE, url: baskervvilleExtended, isUsed: EXTENDED },
  { ...BASKERVVILLE, url: baskervville, isUsed: /Baskervville/ },
  {
    ...BASKERVVILLE,
    descriptors: 'font-weight:400;font-style:italic',
    url: baskervvilleItalic,
    isUsed: /font-style="italic"/,
  },
];

/** The faces that a drawing uses, as style rules that carry the fonts themselves. @throws when one cannot be fetched */
export async function embeddedFonts(drawing: string): Promise<string> {
  const used = FACES.filter(({ isUsed }) => isUsed.test(drawing));
  const rules = await Promise.all(
    used.map(
      async ({ url, family, descriptors }) =>
        `@font-face{font-family:"${family}";${descriptors};src:url(data:font/woff2;base64,${await fetchBase64(url)}) format("woff2")}`,
    ),
  );
  return rules.join('');
}

async function fetchBase64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
