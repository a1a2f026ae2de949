import type { PlacedRoute, PlacedRouteLabel } from '../../map/layout/routes.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './Routes.module.css';

const CLASS_OF = { incoming: styles.incoming, outgoing: styles.outgoing, remote: styles.remote } as const;
const CASING = 5;

/** The curves of the selection over their casing. */
export function Routes({ routes }: { readonly routes: readonly PlacedRoute[] }) {
  return (
    <g className={styles.routes}>
      {routes.map(({ id, path, isSecondary }) => (
        <path key={id} className={styles.casing} d={path} strokeWidth={isSecondary ? CASING - 2 : CASING} />
      ))}
      {routes.map(({ id, direction, path, width, isSecondary }) => (
        <path
          key={id}
          className={classNames(styles.route, CLASS_OF[direction], isSecondary && styles.secondary)}
          d={path}
          strokeWidth={width}
        />
      ))}
    </g>
  );
}

const ARROW = 'M5.6 0-5.6 4-2.5 0-5.6-4Z';

/** Arrow heads and words, above the blocks. */
export function RouteMarks({
  routes,
  labels,
}: {
  readonly routes: readonly PlacedRoute[];
  readonly labels: readonly PlacedRouteLabel[];
}) {
  return (
    <g className={styles.marks}>
      {routes.map(
        ({ id, arrow }) =>
          arrow && (
            <path
              key={id}
              className={styles.arrow}
              d={ARROW}
              transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}
            />
          ),
      )}
      {labels.map(({ id, text, x, y, angle, dy }) => (
        <text key={id} className={styles.words} transform={`translate(${x} ${y}) rotate(${angle})`} dy={`${dy}em`}>
          {text}
        </text>
      ))}
    </g>
  );
}
