import { ICON_SHAPES } from './icon-shapes.tsx';
import styles from './Sprite.module.css';

interface SpriteProps {
  /** The pattern of each mark on a 10 × 10 grid, bottom to top. */
  readonly tiles: ReadonlyMap<string, readonly TileLayer[]>;
}

interface TileLayer {
  readonly paint: keyof typeof PAINTS;
  readonly d: string;
}

/** `--tile` and `--tile-tint` come from the `data-mark` around a tile. */
const PAINTS = { ink: 'var(--tile)', tint: 'var(--tile-tint)', paper: 'var(--paper)' } as const;

/** Every icon and tile of the page as one symbol each; mounted once, before anything that draws them. */
export function Sprite({ tiles }: SpriteProps) {
  return (
    <svg className={styles.sprite} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(ICON_SHAPES).map(([name, shape]) => (
          <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
            {shape}
          </symbol>
        ))}
        {[...tiles].map(([mark, layers]) => (
          <symbol key={mark} id={`tile-${mark}`} viewBox="0 0 10 10">
            {layers.map(({ paint, d }) => (
              <path key={d} fill={PAINTS[paint]} d={d} />
            ))}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
