import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Size } from '../../geo/viewport.ts';
import { type BaseMapSpec, createBaseMap } from './base-map.ts';

function rested(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
}

/** The canvas as PNG: readable only inside the frame that draws it. */
function pictureOf(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      map.getCanvas().toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))));
    });
    map.triggerRepaint();
  });
}

/** Draws a map out of sight at a size in pixels and answers its picture. `prepare` runs once its style is there. */
export async function takeSnapshot(
  spec: Omit<BaseMapSpec, 'container' | 'size' | 'isInteractive'>,
  size: Size,
  prepare: (map: MapLibreMap) => void,
): Promise<Blob> {
  const container = document.createElement('div');
  container.className = 'maplibre-snapshot';
  container.style.width = `${size.width}px`;
  container.style.height = `${size.height}px`;
  document.body.append(container);
  const map = createBaseMap({ ...spec, container, size, isInteractive: false }, () => size, 1);
  try {
    map.once('load', () => prepare(map));
    await rested(map);
    return await pictureOf(map);
  } finally {
    map.remove();
    container.remove();
  }
}
