import type { CountryCode } from '../domain/action.ts';
import { COUNTRY_CODES } from '../domain/countries.ts';
import { project } from '../geo/projection.ts';
import { viewTransform } from '../geo/viewport.ts';
import { autoCamera } from './auto-camera.ts';
import { GAZETTEER } from './gazetteer.ts';

/** A box of the plane: left and top edge, width and height, in plane units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the first picture shows before any size is known: fitted into a wide sheet, and across a phone's. */
export interface FirstView {
  readonly wide: ViewBox;
  readonly phone: ViewBox;
}

/** The sheet of a common phone, in pixels; others differ by a few plane units. */
const PHONE_SHEET = { width: 356, height: 414 };

/** The boxes that the first cameras of `autoCamera` fit, for partners known when the page is built. */
export function firstView(partners: readonly CountryCode[]): FirstView {
  const points = (partners.length > 0 ? partners : COUNTRY_CODES).map((code) => project(...GAZETTEER.anchorOf(code)));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const camera = autoCamera({
    size: PHONE_SHEET,
    partners,
    home: [0, 0],
    selected: [],
    region: [],
    gazetteer: GAZETTEER,
    hasCartouche: false,
  });
  const { k, x: left, y: top } = viewTransform(camera, PHONE_SHEET);
  return {
    wide: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    phone: { x: -left / k, y: -top / k, width: PHONE_SHEET.width / k, height: PHONE_SHEET.height / k },
  };
}
