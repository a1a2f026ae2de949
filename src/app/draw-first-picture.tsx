import { merge } from 'topojson-client';
import type { ReactElement } from 'react';
import { decodeDataset } from '../dataset/decode.ts';
import { decodeWorld, isWorldTopology } from '../geo/geometry.ts';
import { firstView } from '../map/first-view.ts';
import { drawFirstMap } from '../map/svg/first-map.ts';
import { FirstMapDrawing } from '../views/world-map/FirstMapDrawing.tsx';
import { FirstPicture } from './FirstPicture.tsx';

/**
 * The first picture of a world file, framed for the partners of a dataset; nothing else of the dataset is in it.
 * @param world the parsed file of the small world. @param dataset the JSON text of the dataset.
 * @throws when either cannot be read.
 */
export function drawFirstPicture(world: unknown, dataset: string): ReactElement {
  if (!isWorldTopology(world)) throw new Error('The first picture needs a world.');
  const { borders, disputed } = decodeWorld(world, '110m', '');
  const { countries } = world.objects;
  const land = merge(
    world,
    countries.geometries.filter((shape) => shape.type === 'MultiPolygon' || shape.type === 'Polygon'),
  );
  const partners = new Set(decodeDataset(dataset).dataset.actions.flatMap((action) => action.partners));
  return (
    <FirstPicture
      map={
        <FirstMapDrawing
          drawn={drawFirstMap({ land, borders, disputed }, 'first-world')}
          view={firstView([...partners])}
        />
      }
    />
  );
}
