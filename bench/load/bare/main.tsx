import { Map as MapLibreMap, type GeoJSONSource, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWorld, type WorldGeometry } from '../../../src/geo/geometry.ts';
import './bare.css';

setWorkerUrl(workerUrl);

function shapesOf({ countries }: WorldGeometry) {
  return {
    type: 'FeatureCollection' as const,
    features: countries.map(({ geometry }) => ({ type: 'Feature' as const, properties: {}, geometry })),
  };
}

async function mountMap(container: HTMLElement): Promise<void> {
  const small = await loadWorld('110m');
  const map = new MapLibreMap({
    container,
    center: [11, 20],
    zoom: 1,
    attributionControl: false,
    style: {
      version: 8,
      sources: { land: { type: 'geojson', data: shapesOf(small) } },
      layers: [
        { id: 'water', type: 'background', paint: { 'background-color': '#e1ecef' } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f7f2e3' } },
        { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': '#94855d', 'line-width': 0.5 } },
      ],
    },
  });
  await map.once('idle');
  document.documentElement.dataset['drawn'] = '';
  await map.getSource<GeoJSONSource>('land')?.setData(shapesOf(await loadWorld('50m')));
}

/** What a page with React and MapLibre costs at least: our two worlds, one fill, one line. */
function BareMap() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) void mountMap(host.current);
  }, []);
  return (
    <main>
      <h1>Bare map</h1>
      <div ref={host} className="map" />
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BareMap />);
