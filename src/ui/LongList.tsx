import { Fragment, type ReactNode, useRef } from 'react';
import { useLongList } from './use-long-list.ts';

/** Where an item stands in its list. */
export interface ListPlace {
  readonly index: number;
  readonly count: number;
}

interface LongListProps<T> {
  readonly items: readonly T[];
  /** Px of the lowest item. */
  readonly size: number;
  /** Draws an item as an `li` that carries its place, which its neighbours may not tell. */
  readonly children: (item: T, place: ListPlace) => ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
}

/** An ordered list that is drawn in part where it is long: what is near the sight, and the item that has the focus. */
export function LongList<T extends { readonly id: string }>({
  items,
  size,
  children,
  className,
  label,
}: LongListProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const { items: drawn, rest } = useLongList({ count: items.length, list, size });
  return (
    <ol ref={list} className={className} aria-label={label}>
      {drawn.map(({ index, gap }) => {
        const item = items[index];
        return (
          item && (
            <Fragment key={item.id}>
              <Gap height={gap} />
              {children(item, { index, count: items.length })}
            </Fragment>
          )
        );
      })}
      <Gap height={rest} />
    </ol>
  );
}

/** The room of the items that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 && <li aria-hidden="true" style={{ height }} />;
}
