import type { AppearanceId } from '../appearance/registry.ts';
import { fetchText } from '../dataset/fetch-text.ts';
import { loadWorld } from '../geo/geometry.ts';
import type { Size } from '../geo/viewport.ts';
import { publicLinkTo } from '../state/url/link.ts';
import type { ExportContext } from './export-format.ts';

/** What exports ask of a browser, for an appearance. */
export function browserContext(appearance: AppearanceId): ExportContext {
  return {
    appearance,
    addressOf: publicLinkTo,
    ownFile: fetchText,
    loadWorld,
    fontsOf: async (drawing) => (await import('./embedded-fonts.ts')).embeddedFonts(drawing),
    rasterise,
  };
}

/** Draws a picture on a canvas of a size. @throws when the browser cannot read the picture or has no canvas of that size */
async function rasterise(address: string, { width, height }: Size): Promise<Blob> {
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
