import { createTileMark } from '../appearance/tile-mark.ts';
import { tokensOf } from '../appearance/token-values.ts';
import { chooseText } from '../domain/language.ts';
import { worldScaleAt } from '../geo/geometry.ts';
import type { Size } from '../geo/viewport.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { autoCamera } from '../map/auto-camera.ts';
import { FLAT_MOVES, GLOBE_MOVES } from '../map/camera-moves.ts';
import { GAZETTEER } from '../map/gazetteer.ts';
import { type DrawnElement, element, textElement } from '../map/svg/element.ts';
import { mapDocument } from '../map/svg/map-document.ts';
import { svgText } from '../map/svg/svg-text.ts';
import { aloneRegion, buildViewModel, GLOBE_SHARE } from '../map/view-model.ts';
import type { ExportContext, ExportInput } from './export-format.ts';

/** Size of the picture in CSS pixels; half as large again, it fills a slide. */
export const PICTURE_SIZE: Size = { width: 1280, height: 720 };

const MARGIN = 24;
/** The sentence: sizes in pixels from the largest, until it stands on two lines. */
const SENTENCE_SIZES = [27, 22, 18, 15] as const;
const MOST_LINES = 2;
const LINE = 1.28;
/** Mean advance of a character in ems. */
const TITLE_LETTER = 0.43;
const SMALL_LETTER = 0.5;
const SMALL = 11;
const FOOT_LINE = 15;

/** Everything of a picture but its fonts. */
export async function viewPicture(input: ExportInput, context: ExportContext): Promise<string> {
  const { sentence, view } = input;
  const tokens = tokensOf(context.appearance);
  const head = sentenceLines(sentence, PICTURE_SIZE.width - 2 * MARGIN);
  const foot = footLines(input, context);
  const top = MARGIN + head.lines.length * head.size * LINE;
  const bottom = MARGIN / 2 + foot.length * FOOT_LINE;
  const size = { width: PICTURE_SIZE.width - 2 * MARGIN, height: Math.floor(PICTURE_SIZE.height - top - bottom) };
  const map = await drawMap(input, context, size);
  const drawn = [
    textElement('title', { id: 'view-title' }, sentence),
    element('rect', { ...PICTURE_SIZE, fill: 'var(--paper)' }),
    ...head.lines.map((text, index) =>
      line(text, {
        y: MARGIN / 2 + (index + 1) * head.size * LINE,
        'font-size': head.size,
        'font-family': 'var(--font-title)',
        fill: 'var(--ink)',
      }),
    ),
    ...foot.map((text, index) =>
      line(text, {
        y: PICTURE_SIZE.height - MARGIN / 2 - (foot.length - 1 - index) * FOOT_LINE,
        'font-size': SMALL,
        'font-family': 'var(--font-ui)',
        fill: 'var(--ink-3)',
      }),
    ),
  ];
  const { width, height } = PICTURE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="view-title" xml:lang="${view.language}">`,
    ...drawn.map((part) => svgText(part, tokens)),
    `<g transform="translate(${MARGIN} ${Math.round(top)})">${map}</g>`,
    '</svg>',
  ].join('');
}

async function drawMap(
  { dataset, view, result, sentence }: ExportInput,
  { appearance, loadWorld }: ExportContext,
  size: Size,
): Promise<string> {
  const tileMark = createTileMark(dataset);
  const model = buildViewModel({
    dataset,
    result,
    selected: view.selected,
    page: view.country,
    markOf: (action) => tileMark(action, view.values.theme),
  });
  const flat = autoCamera({
    size,
    partners: [...model.reserved.keys()],
    home: [model.home.lon, model.home.lat],
    selected: model.selected,
    region: aloneRegion(view.values.geography),
    gazetteer: GAZETTEER,
    hasCartouche: false,
  });
  const auto = view.globe ? { ...flat, scale: flat.scale * GLOBE_SHARE } : flat;
  const camera = (view.globe ? GLOBE_MOVES : FLAT_MOVES).limit(view.camera ?? auto, size);
  return mapDocument({
    world: await loadWorld(worldScaleAt(camera.scale)),
    model,
    home: dataset.institution.home,
    title: messagesOf(view.language).map.name(sentence),
    camera,
    isGlobe: view.globe,
    size,
    language: view.language,
    appearance,
  });
}

/** Who says so, of what date, and where it can be read again. */
function footLines({ dataset, view }: ExportInput, { addressOf }: ExportContext): readonly string[] {
  const { app, exports } = messagesOf(view.language);
  const { text: title } = chooseText(dataset.title, view.language) ?? { text: app.product };
  const institution = chooseText(dataset.institution.name, view.language)?.text ?? dataset.institution.shortName;
  const date = createFormat(view.language).date(dataset.updated, 'long');
  const perLine = Math.floor((PICTURE_SIZE.width - 2 * MARGIN) / (SMALL * SMALL_LETTER));
  return [
    exports.foot(title, institution, date),
    ...(addressOf(view).match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []),
  ];
}

/** The sentence at the largest size at which it stands on two lines; at the smallest it takes what it needs. */
function sentenceLines(sentence: string, width: number): { readonly size: number; readonly lines: readonly string[] } {
  const fits = SENTENCE_SIZES.map((size) => ({
    size,
    lines: wrap(sentence, Math.floor(width / (size * TITLE_LETTER))),
  }));
  return fits.find(({ lines }) => lines.length <= MOST_LINES) ?? fits.at(-1) ?? { size: SMALL, lines: [sentence] };
}

/** Words in lines of at most so many characters; a longer word has a line of its own. No-break spaces hold. */
function wrap(text: string, perLine: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function line(text: string, attrs: DrawnElement['attrs']): DrawnElement {
  return textElement('text', { x: MARGIN, ...attrs }, text);
}
