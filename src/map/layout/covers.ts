import type { Size } from '../../geo/viewport.ts';
import { hasRoomForCartouche } from '../auto-camera.ts';
import type { Rect } from './rect.ts';

/** Pixels kept free around what stands above the sheet. */
const ROOM = 5;
const CONTROLS = { inset: 13, buttons: 6, button: 32 } as const;
const PHONE_CONTROLS = { inset: 7, buttons: 4, button: 44 } as const;
/** Sheets lower than this, in pixels, have their controls two abreast. */
const ABREAST_HEIGHT = 300;
/** The same where they have room for a thumb and the count of what is not on the map stands under them. */
const WIDE_TOUCH_ABREAST_HEIGHT = 360;
const UNPLACED = { inset: 13, width: 176, height: 30 } as const;
const PHONE_UNPLACED = { width: 150, height: 44 } as const;
const CARTOUCHE = { inset: 13, width: 258, height: 280 } as const;
/** The button in its place on a small sheet. */
const FOLDED_CARTOUCHE = { width: 132 } as const;

/** Whether a sheet is too low for one column of controls. */
export function areControlsAbreast(
  { height }: Size,
  { isTouch, isPhone }: Pick<Covers, 'isTouch' | 'isPhone'>,
): boolean {
  return height < (isTouch && !isPhone ? WIDE_TOUCH_ABREAST_HEIGHT : ABREAST_HEIGHT);
}

/** What of the page stands on the sheet. */
export interface Covers {
  /** Whether the controls and the count of what is not on the map stand there. */
  readonly hasControls: boolean;
  /** Whether there is a cartouche, open in the ocean or folded. */
  readonly hasCartouche: boolean;
  /** Whether the button about the borders stands there. */
  readonly hasNotice: boolean;
  readonly isTouch: boolean;
  /** Whether the page is laid out for a phone: fewer controls, the count in the other corner. */
  readonly isPhone: boolean;
}

/** The boxes of the page that stand on the sheet: controls, the count of what is not on the map, the borders' button, the cartouche. */
export function coversOf(
  size: Size,
  { hasControls, hasCartouche, hasNotice, isTouch, isPhone }: Covers,
): readonly Rect[] {
  const { inset, buttons, button } = isPhone ? PHONE_CONTROLS : CONTROLS;
  const side = (isTouch ? 44 : button) + 2;
  const columns = areControlsAbreast(size, { isTouch, isPhone }) ? 2 : 1;
  const abreast = columns * (side - 1) + 1;
  const controls = {
    x: size.width - inset - abreast,
    y: inset,
    width: abreast,
    height: Math.ceil(buttons / columns) * (side - 1) + 1,
  };
  const unplaced = {
    x: isPhone ? PHONE_CONTROLS.inset : size.width - UNPLACED.inset - UNPLACED.width,
    y: isPhone ? PHONE_CONTROLS.inset : size.height - UNPLACED.inset - UNPLACED.height,
    width: isPhone ? PHONE_UNPLACED.width : UNPLACED.width,
    height: isPhone ? PHONE_UNPLACED.height : UNPLACED.height,
  };
  const borders = { x: inset, y: size.height - inset - side, width: side, height: side };
  const cartouche = {
    x: CARTOUCHE.inset,
    y: size.height - CARTOUCHE.inset - CARTOUCHE.height,
    width: CARTOUCHE.width,
    height: CARTOUCHE.height,
  };
  const folded = { ...borders, width: FOLDED_CARTOUCHE.width };
  const news = hasRoomForCartouche(size) ? cartouche : folded;
  const covers = [
    ...(hasControls ? [controls, unplaced] : []),
    ...(hasNotice ? [borders] : []),
    ...(hasCartouche && !isPhone ? [news] : []),
  ];
  return covers.map(({ x, y, width, height }) => ({
    x: x - ROOM,
    y: y - ROOM,
    width: width + 2 * ROOM,
    height: height + 2 * ROOM,
  }));
}
