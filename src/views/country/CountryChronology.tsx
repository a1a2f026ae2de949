import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dateOf } from '../../domain/calendar.ts';
import { useActionLine } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import { TileMark } from '../../ui/TileMark.tsx';
import type { PlacedLabel } from './chronology-labels.ts';
import { BAR_HEIGHT, layOutChronology } from './chronology-layout.ts';
import styles from './CountryChronology.module.css';
import { Ruler } from './Ruler.tsx';
import type { CountryView } from './use-country.ts';

/** Mean widths of a character of the label's date and title, in pixels at 13 px. */
const DATE_CHARACTER = 7.1;
const TITLE_CHARACTER = 6.4;
const DATE_GAP = 8;
/** Longer titles are cut in the drawing; the list has them whole. */
const LONGEST_TITLE = 64;

/** The country's dated actions on a ruler of years; the list of the page says the same in words. */
export function CountryChronology({ country }: { readonly country: CountryView }) {
  const { messages } = useTranslator();
  const dataset = useDataset();
  const lineOf = useActionLine();
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useSize(frame);
  const { actions, facts, excluded } = country;

  const lines = useMemo(
    () => new Map(actions.map((action) => [action.id, { action, ...lineOf(action) }])),
    [actions, lineOf],
  );
  const { years } = facts;
  if (!years) return null;
  const entries = actions.flatMap(({ id, time }) => {
    const line = lines.get(id);
    return time && line ? [{ id, ...time.interval, date: line.date, title: shorten(line.title) }] : [];
  });
  const layout = layOutChronology(entries, {
    width,
    height,
    firstYear: years.first,
    lastYear: Math.max(years.last, dateOf(dataset.now).year),
    now: dataset.now,
    measure: ({ date, title }) => date.length * DATE_CHARACTER + DATE_GAP + title.length * TITLE_CHARACTER,
  });
  const left = new Set(excluded.map(({ id }) => id));
  return (
    <figure ref={frame} className={styles.frame} aria-label={messages.country.chronology}>
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <Ruler base={layout.base} years={layout.years} />
        {layout.bars.map(({ id, x, y, width: length, isOpen }) => {
          const line = lines.get(id);
          if (!line) return null;
          const kind = left.has(id) ? styles.outline : line.status === 'planned' ? styles.planned : styles.bar;
          return (
            <g key={id} data-mark={line.mark}>
              <rect className={kind} x={x} y={y} width={length} height={BAR_HEIGHT} />
              {isOpen && <path className={styles.openEdge} d={`M${x + length} ${y - 1}v${BAR_HEIGHT + 2}`} />}
            </g>
          );
        })}
        {layout.labels.map(({ id, foot, x, y }) => (
          <path
            key={id}
            className={styles.leader}
            d={`M${foot.x} ${foot.y}V${y - 4}H${x + Math.sign(foot.x - x) * 6}`}
          />
        ))}
        {layout.tiles.map(({ id, x, y, size }) => {
          const line = lines.get(id);
          if (!line) return null;
          return left.has(id) ? (
            <rect key={id} className={styles.outline} x={x} y={y} width={size} height={size} />
          ) : (
            <TileMark key={id} mark={line.mark} status={line.status} x={x} y={y} size={size} />
          );
        })}
        {layout.labels.map((label) => {
          const line = lines.get(label.id);
          return line ? <Label key={label.id} label={label} {...line} /> : null;
        })}
      </svg>
    </figure>
  );
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly date: string;
  readonly title: string;
  readonly href: string;
  readonly onOpen: () => void;
}

/** A label that opens its action by the pointer; the keyboard has the list. */
function Label({ label: { x, y, anchor }, date, title, href, onOpen }: LabelProps) {
  return (
    <a href={href} tabIndex={-1} aria-label={`${date} ${title}`} onClick={onPlainClick(onOpen)}>
      <text className={styles.label} x={x} y={y} textAnchor={anchor}>
        <tspan className={styles.date}>{date}</tspan>
        <tspan dx={DATE_GAP}>{shorten(title)}</tspan>
      </text>
    </a>
  );
}

function shorten(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** The size of an element in whole pixels; follows it. */
function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 1280, height: 204 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
