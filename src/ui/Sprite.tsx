import { ICON_SHAPES } from './icon-shapes.tsx';
import styles from './Sprite.module.css';
import { TILE_SHAPES } from './tile-shapes.tsx';

/** Every icon and tile of the page as one symbol each; mounted once, before anything that draws them. */
export function Sprite() {
  return (
    <svg className={styles.sprite} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(ICON_SHAPES).map(([name, shape]) => (
          <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
            {shape}
          </symbol>
        ))}
        {Object.entries(TILE_SHAPES).map(([mark, shape]) => (
          <symbol key={mark} id={`tile-${mark}`} viewBox="0 0 10 10">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
