import type { FirstView, ViewBox } from '../../map/first-view.ts';
import type { DrawnElement } from '../../map/svg/element.ts';
import { FIRST_MAP_GRID } from '../../map/svg/first-map.ts';
import { DrawnTree } from './DrawnTree.tsx';
import styles from './FirstMap.module.css';
import { FIRST_MAP_ID } from './kept-first-map.ts';

interface FirstMapDrawingProps {
  /** The world in steps of the grid, in one element with an id. */
  readonly drawn: DrawnElement;
  readonly view: FirstView;
}

/** The map in the page's markup: the style sheet frames it as the first camera will, on a wide sheet or on a phone's. */
export function FirstMapDrawing({ drawn, view }: FirstMapDrawingProps) {
  return (
    <div id={FIRST_MAP_ID} className={styles.drawing} aria-hidden="true">
      <svg className={styles.wide} viewBox={onGrid(view.wide)}>
        <DrawnTree drawn={drawn} />
      </svg>
      <svg className={styles.phone} viewBox={onGrid(view.phone)}>
        <use href={`#${drawn.attrs['id'] ?? ''}`} />
      </svg>
    </div>
  );
}

function onGrid({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((length) => Math.round(length * FIRST_MAP_GRID)).join(' ');
}
