import { tokensOf } from '../appearance/token-values.ts';
import { MARKS } from '../domain/dataset.ts';
import { chooseText } from '../domain/language.ts';
import type { Size } from '../geo/viewport.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { type DrawnElement, element, textElement } from '../map/svg/element.ts';
import { svgText } from '../map/svg/svg-text.ts';
import { drawTile } from '../map/svg/tiles.ts';
import { periodInterval } from '../query/period.ts';
import { historyOf } from '../timeline/history.ts';
import { type ExportContext, type ExportInput, exportedActions } from './export-format.ts';
import { drawMap, type MarkOf, markOfView } from './map-picture.ts';
import { drawTimelinePicture } from './timeline-picture.ts';

/** Size of the picture in CSS pixels; half as large again, it fills a slide. */
export const PICTURE_SIZE: Size = { width: 1280, height: 720 };

const MARGIN = 24;
const ROOM = PICTURE_SIZE.width - 2 * MARGIN;
/** The sentence: sizes in pixels from the largest, until it stands on two lines. */
const SENTENCE_SIZES = [27, 22, 18, 15] as const;
const MOST_LINES = 2;
const LINE = 1.28;
/** Mean advance of a character in ems. */
const TITLE_LETTER = 0.43;
const SMALL_LETTER = 0.5;
const SMALL = 11;
const SMALL_TYPE = { 'font-size': SMALL, 'font-family': 'var(--font-ui)' } as const;
const FOOT_LINE = 15;
/** Height of the timeline, and of the line of marks under it. */
const TIMELINE_HEIGHT = 118;
const MARKS_HEIGHT = 24;
const MARK = 10;

/** Everything of a picture but its fonts: sentence, map with its legend, timeline, marks, source and address. */
export async function viewPicture(input: ExportInput, context: ExportContext): Promise<string> {
  const { sentence, view } = input;
  const tokens = tokensOf(context.appearance);
  const markOf = markOfView(input);
  const head = sentenceLines(sentence, ROOM);
  const foot = footLines(input, context);
  const top = Math.round(MARGIN + head.lines.length * head.size * LINE);
  const footTop = PICTURE_SIZE.height - MARGIN / 2 - foot.length * FOOT_LINE;
  const marksTop = footTop - MARKS_HEIGHT;
  const timelineTop = marksTop - TIMELINE_HEIGHT;
  const map = await drawMap(input, context, markOf, { width: ROOM, height: Math.floor(timelineTop - top) });
  const drawn = [
    ...head.lines.map((text, index) =>
      line(text, {
        x: MARGIN,
        y: MARGIN / 2 + (index + 1) * head.size * LINE,
        'font-size': head.size,
        'font-family': 'var(--font-title)',
        fill: 'var(--ink)',
      }),
    ),
    element('g', { transform: `translate(${MARGIN} ${timelineTop})` }, [drawTimeline(input, markOf)]),
    element('g', { transform: `translate(${MARGIN} ${marksTop})` }, [drawMarks(input, markOf)]),
    ...foot.map((text, index) =>
      line(text, { ...SMALL_TYPE, x: MARGIN, y: footTop + (index + 1) * FOOT_LINE - 4, fill: 'var(--ink-3)' }),
    ),
  ];
  const { width, height } = PICTURE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="view-title" xml:lang="${view.language}">`,
    svgText(textElement('title', { id: 'view-title' }, sentence), tokens),
    svgText(element('rect', { ...PICTURE_SIZE, fill: 'var(--paper)' }), tokens),
    `<g transform="translate(${MARGIN} ${top})">${map}</g>`,
    ...drawn.map((part) => svgText(part, tokens)),
    '</svg>',
  ].join('');
}

/** The timeline of the view; on the page of a country, that country's whole history. */
function drawTimeline({ dataset, view, result }: ExportInput, markOf: MarkOf): DrawnElement {
  const { actions, now } = dataset;
  const { country, selected } = view;
  return drawTimelinePicture({
    actions,
    now,
    history: historyOf(actions, now),
    period: country === null ? periodInterval(view.from, view.to) : null,
    step: country === null ? view.step : null,
    isMatch:
      country === null
        ? result.isMatch
        : Uint8Array.from(actions, ({ partners }) => Number(partners.includes(country))),
    isSelected: ({ partners }) => country === null && partners.some((code) => selected.includes(code)),
    markOf,
    language: view.language,
    size: { width: ROOM, height: TIMELINE_HEIGHT },
  });
}

/** The marks of what is shown, in their order, on one line. */
function drawMarks(input: ExportInput, markOf: MarkOf): DrawnElement {
  const { marks: names } = messagesOf(input.view.language).map;
  const shown = new Set(exportedActions(input).map(markOf));
  let x = 0;
  const entries = MARKS.filter((mark) => shown.has(mark)).flatMap((mark) => {
    const start = x;
    x += MARK + 6 + names[mark].length * SMALL * SMALL_LETTER + 18;
    return [
      drawTile({ mark, status: null }, { x: start, y: MARKS_HEIGHT / 2 - MARK / 2, size: MARK }),
      line(names[mark], { ...SMALL_TYPE, x: start + MARK + 6, y: MARKS_HEIGHT / 2 + 4, fill: 'var(--ink-2)' }),
    ];
  });
  return element('g', { 'data-part': 'marks' }, entries);
}

/** Who says so, of what date, and where it can be read again. */
function footLines({ dataset, view }: ExportInput, { addressOf }: ExportContext): readonly string[] {
  const { app, exports } = messagesOf(view.language);
  const { text: title } = chooseText(dataset.title, view.language) ?? { text: app.product };
  const institution = chooseText(dataset.institution.name, view.language)?.text ?? dataset.institution.shortName;
  const date = createFormat(view.language).date(dataset.updated, 'long');
  const perLine = Math.floor(ROOM / (SMALL * SMALL_LETTER));
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
  return textElement('text', attrs, text);
}
