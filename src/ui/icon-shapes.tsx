import type { ReactElement } from 'react';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 } as const;

/** The drawings of the interface, each on a 16 × 16 grid, in the colour of the text around them. */
export const ICON_SHAPES = {
  incoming: <path d="M14 2v12M1.5 8H11M7.5 4.5 11 8l-3.5 3.5" {...stroke} />,
  outgoing: <path d="M2 2v12M4.5 8H14M10.5 4.5 14 8l-3.5 3.5" {...stroke} />,
  remote: <path d="M1.5 3h13v8h-13zM5 14h6" {...stroke} />,
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" {...stroke} />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.75" {...stroke} />
      <path d="m10.5 10.5 4 4" {...stroke} />
    </>
  ),
  plus: <path d="M8 2.5v11M2.5 8h11" {...stroke} />,
  minus: <path d="M2.5 8h11" {...stroke} />,
  globe: (
    <>
      <circle cx="8" cy="8" r="6.25" {...stroke} />
      <path d="M1.75 8h12.5M8 1.75c-4 4-4 8.5 0 12.5M8 1.75c4 4 4 8.5 0 12.5" {...stroke} />
    </>
  ),
  fit: <path d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" {...stroke} />,
  play: <path d="M4 2.2v11.6L13.5 8z" fill="currentColor" />,
  pause: <path d="M4 2.5h3v11H4zM9 2.5h3v11H9z" fill="currentColor" />,
  external: <path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5l-6 6" {...stroke} />,
  share: <path d="M8 10V1.75M4.75 4.75 8 1.5l3.25 3.25M3 7.5V14h10V7.5" {...stroke} />,
  appearance: (
    <>
      <path d="M8 1.75a6.25 6.25 0 1 0 0 12.5z" fill="currentColor" />
      <circle cx="8" cy="8" r="6.25" {...stroke} />
    </>
  ),
  down: <path d="M3.5 6 8 10.5 12.5 6" {...stroke} />,
  up: <path d="M3.5 10.5 8 6l4.5 4.5" {...stroke} />,
  right: <path d="M6 3.5 10.5 8 6 12.5" {...stroke} />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" {...stroke} />,
  check: <path d="M3 8.5 6.5 12 13 4.5" {...stroke} strokeWidth={2} />,
  screen: <path d="M1.75 2.75h12.5v8.5H1.75zM5 14h6" {...stroke} />,
  notes: <path d="M3 1.75h10v12.5H3zM5.5 5h5M5.5 8h5M5.5 11h3" {...stroke} />,
  loop: <path d="M2.5 8a5.5 5.5 0 0 1 9.6-3.7M13.5 8a5.5 5.5 0 0 1-9.6 3.7M12.5 1.5v3h-3M3.5 14.5v-3h3" {...stroke} />,
  shrink: <path d="M5.5 2v3.5H2M10.5 2v3.5H14M10.5 14v-3.5H14M5.5 14v-3.5H2" {...stroke} />,
  filter: <path d="M1.5 4h13M4 8h8M6.5 12h3" {...stroke} />,
  print: <path d="M4 5.5V2h8v3.5M4 11H2V5.5h12V11h-2M4 9h8v5H4z" {...stroke} />,
  menu: <path d="M1.5 4h13M1.5 8h13M1.5 12h13" {...stroke} />,
  list: <path d="M5.5 4h9M5.5 8h9M5.5 12h9M1.5 4H3M1.5 8H3M1.5 12H3" {...stroke} />,
  copy: <path d="M5.5 5.5h8.25v8.25H5.5zM10.5 5.5V2.25H2.25v8.25H5.5" {...stroke} />,
  'sort-descending': <path d="M8 2.5v11M4.5 10 8 13.5l3.5-3.5" {...stroke} />,
  'sort-ascending': <path d="M8 13.5v-11M4.5 6 8 2.5 11.5 6" {...stroke} />,
  link: (
    <path
      d="m6.5 9.5 3-3M7 4.5 8.5 3A3.2 3.2 0 0 1 13 7.5L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7"
      {...stroke}
    />
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" {...stroke} />
      <path d="M8 7.25v4M8 4.5v1.4" {...stroke} />
    </>
  ),
  warning: <path d="M8 2 14.5 13.5h-13zM8 6.5v3.25M8 11v1.3" {...stroke} />,
} as const satisfies Record<string, ReactElement>;

/** A drawing of the interface by its name. */
export type IconName = keyof typeof ICON_SHAPES;
