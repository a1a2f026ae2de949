import type { ReactElement } from 'react';

const ink = 'var(--tile)';
const ground = <rect width="10" height="10" fill="var(--tile-tint)" />;
const frame = <rect x=".5" y=".5" width="9" height="9" fill="none" stroke={ink} />;

/** The pattern of each mark on a 10 × 10 grid; `--tile` and `--tile-tint` come from the `data-mark` around it. */
export const TILE_SHAPES: Readonly<Record<string, ReactElement>> = {
  modernisation: <rect width="10" height="10" fill={ink} />,
  leadership: (
    <>
      {ground}
      <path d="M0 0 10 10H0Z" fill={ink} />
      {frame}
    </>
  ),
  training: (
    <>
      {ground}
      <path d="M0 1.25H10M0 5H10M0 8.75H10" stroke={ink} strokeWidth="2.5" />
    </>
  ),
  digital: (
    <>
      {ground}
      <path d="M0 0H5V10H10V5H0Z" fill={ink} />
      {frame}
    </>
  ),
  ai: (
    <>
      <rect width="10" height="10" fill={ink} />
      <circle cx="5" cy="5" r="2.1" fill="var(--paper)" />
    </>
  ),
  energy: (
    <>
      {ground}
      <path d="M0 0H4.2L0 4.2ZM9.2 0H10V3.4L3.4 10H0V9.2ZM10 8.2V10H8.2Z" fill={ink} />
      <rect x=".4" y=".4" width="9.2" height="9.2" fill="none" stroke={ink} strokeWidth=".8" />
    </>
  ),
  integrity: (
    <>
      {ground}
      <path d="M1.25 0V10M5 0V10M8.75 0V10" stroke={ink} strokeWidth="2.5" />
    </>
  ),
  other: (
    <>
      <rect width="10" height="10" fill="var(--paper)" />
      <rect x="1" y="1" width="8" height="8" fill="none" stroke={ink} strokeWidth="2" />
    </>
  ),
};
