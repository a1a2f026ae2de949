import { useRef } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { panelName } from '../../hooks/panel-focus.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import { TileMark } from '../../ui/TileMark.tsx';
import { useSize } from '../../ui/use-size.ts';
import type { PlacedLabel } from './chronology-labels.ts';
import { BAR_HEIGHT } from './chronology-layout.ts';
import styles from './CountryChronology.module.css';
import { Ruler } from './Ruler.tsx';
import { type ChronologyWords, DATE_GAP, useChronology } from './use-chronology.ts';
import type { CountryView } from './use-country.ts';

/** The room of the drawing where nothing is laid out. */
const FALLBACK = { width: 1280, height: 204 };

/** The country's dated actions on a ruler of years; the list of the page says the same in words. */
export function CountryChronology({ country }: { readonly country: CountryView }) {
  const { messages } = useTranslator();
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useSize(frame, FALLBACK) ?? FALLBACK;
  return (
    <figure ref={frame} className={styles.frame} aria-label={messages.country.chronology}>
      <ChronologyDrawing country={country} width={width} height={height} />
    </figure>
  );
}

interface ChronologyDrawingProps {
  readonly country: CountryView;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The chronology at a size; nothing when no action is dated. */
export function ChronologyDrawing({ country, width, height }: ChronologyDrawingProps) {
  const chronology = useChronology(country, width, height);
  if (!chronology) return null;
  const { marks, labels, words } = chronology;
  const actions = new Map(country.actions.map((action) => [action.id, action]));
  const excluded = new Set(country.excluded);
  return (
    <svg className={styles.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Ruler base={marks.base} years={marks.years} />
      {marks.bars.map((bar) => {
        const action = actions.get(bar.id);
        return action && <Bar key={bar.id} {...bar} action={action} isExcluded={excluded.has(action)} />;
      })}
      {labels.map(({ id, foot, x, y }) => (
        <path key={id} className={styles.leader} d={`M${foot.x} ${foot.y}V${y - 4}H${x + Math.sign(foot.x - x) * 6}`} />
      ))}
      {marks.tiles.map((tile) => {
        const action = actions.get(tile.id);
        return action && <Point key={tile.id} {...tile} action={action} isExcluded={excluded.has(action)} />;
      })}
      {labels.map((label) => {
        const own = words.get(label.id);
        return own && <Label key={label.id} label={label} words={own} />;
      })}
    </svg>
  );
}

interface MarkProps {
  readonly action: CooperationAction;
  /** Left out by the filters: an outline. */
  readonly isExcluded: boolean;
  readonly x: number;
  readonly y: number;
}

/** An action known to a span, or as long as one. */
function Bar({
  action,
  isExcluded,
  x,
  y,
  width,
  isOpen,
}: MarkProps & { readonly width: number; readonly isOpen: boolean }) {
  const markOf = useTileMark();
  const kind = action.status === 'planned' ? styles.planned : styles.bar;
  return (
    <g data-mark={markOf(action)}>
      <rect className={isExcluded ? styles.outline : kind} x={x} y={y} width={width} height={BAR_HEIGHT} />
      {isOpen && <path className={styles.openEdge} d={`M${x + width} ${y - 1}v${BAR_HEIGHT + 2}`} />}
    </g>
  );
}

/** An action known well enough to be a tile. */
function Point({ action, isExcluded, x, y, size }: MarkProps & { readonly size: number }) {
  const markOf = useTileMark();
  if (isExcluded) return <rect className={styles.outline} x={x} y={y} width={size} height={size} />;
  return <TileMark mark={markOf(action)} status={action.status} x={x} y={y} size={size} />;
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly words: ChronologyWords;
}

/** A label that opens its action by the pointer; the keyboard has the list. */
function Label({ label: { id, x, y, anchor }, words: { date, title, titleLang } }: LabelProps) {
  const links = useLinks();
  const { openAction } = useCommands();
  return (
    <a
      href={links({ action: id })}
      tabIndex={-1}
      data-opens={panelName('action', id)}
      aria-label={`${date} ${title}`}
      onClick={onPlainClick(() => openAction(id))}
    >
      <text className={styles.label} x={x} y={y} textAnchor={anchor}>
        <tspan className={styles.date}>{date}</tspan>
        <tspan dx={DATE_GAP} lang={titleLang}>
          {title}
        </tspan>
      </text>
    </a>
  );
}
