/** Concrete colours of the base map; each is a CSS colour that needs no cascade. */
export interface MapPalette {
  readonly paper: string;
  readonly water: string;
  /** Engraved lines along the coast, from the outermost inwards, already mixed into the water. */
  readonly waterlines: readonly [string, string, string];
  readonly graticule: string;
  /** Fill by class of a country, from none to many actions. */
  readonly land: readonly [string, string, string, string, string];
  readonly home: string;
  readonly border: string;
  readonly borderDisputed: string;
  readonly coast: string;
  readonly choice: string;
}

/** Opacity of the three waterlines over the water (design, section 6). */
const WATERLINE_STRENGTH = [0.45, 0.7, 1] as const;

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Two computed colours mixed as an opacity would: all of the first at strength 1. */
export function mix(top: string, bottom: string, strength: number): string {
  const [under, over] = [channels(bottom), channels(top)];
  const mixed = under.map((value, index) => Math.round(value + ((over[index] ?? value) - value) * strength));
  return `rgb(${mixed.join(', ')})`;
}

/** The map's colours as the cascade of an element gives them now, system colours included. */
export function readMapPalette(host: HTMLElement): MapPalette {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const water = read('water');
  const waterline = read('waterline');
  const [outer, middle, inner] = WATERLINE_STRENGTH;
  const palette: MapPalette = {
    paper: read('paper'),
    water,
    waterlines: [mix(waterline, water, outer), mix(waterline, water, middle), mix(waterline, water, inner)],
    graticule: read('graticule'),
    land: [read('land-0'), read('land-1'), read('land-2'), read('land-3'), read('land-4')],
    home: read('home'),
    border: read('border'),
    borderDisputed: read('border-disputed'),
    coast: read('coast'),
    choice: read('choice'),
  };
  probe.remove();
  return palette;
}
