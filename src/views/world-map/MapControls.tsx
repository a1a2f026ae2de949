import { REGIONS } from '../../domain/m49.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly isGlobe: boolean;
  /** Regions that hold actions, by slug. */
  readonly regions: readonly string[];
  /** Whether the plate is too low for one column of buttons. */
  readonly isLow: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onList: () => void;
  readonly onGlobe: (isGlobe: boolean) => void;
  /** A region's slug, or `world`. */
  readonly onFrame: (place: string) => void;
}

const STEP = 1.6;

/** Zoom, fit, regions and globe: all that a hand does on the map, as buttons. */
export function MapControls({ isGlobe, regions, isLow, onZoom, onFit, onList, onGlobe, onFrame }: MapControlsProps) {
  const { language, messages } = useFirstTranslator();
  const words = messages.map;
  return (
    <fieldset className={classNames(styles.controls, isLow && styles.low)} aria-label={words.controls}>
      <IconButton icon="plus" label={words.zoomIn} onClick={() => onZoom(STEP)} />
      <IconButton icon="minus" label={words.zoomOut} onClick={() => onZoom(1 / STEP)} />
      <IconButton icon="fit" label={words.fit} onClick={onFit} />
      <IconButton icon="list" label={words.listPartners} onClick={onList} />
      <label className={styles.regions} title={words.frameRegion}>
        <Icon name="down" />
        <select aria-label={words.frameRegion} value="" onChange={(event) => onFrame(event.target.value)}>
          <option value="" disabled hidden>
            {words.frameRegion}
          </option>
          <option value="partners">{words.partners}</option>
          {REGIONS.filter(({ slug, parent }) => parent === null && regions.includes(slug)).map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[language]}
            </option>
          ))}
          <option value="world">{words.world}</option>
        </select>
      </label>
      <IconButton icon="globe" label={words.globe} aria-pressed={isGlobe} onClick={() => onGlobe(!isGlobe)} />
    </fieldset>
  );
}
