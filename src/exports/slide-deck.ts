import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { tokensOf } from '../appearance/token-values.ts';
import { countryName } from '../domain/countries.ts';
import { type ChosenText, chooseText, type LanguageCode } from '../domain/language.ts';
import { escapeXml, xmlCharacters } from '../domain/xml-text.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { type ExportContext, type ExportInput, exportedActions } from './export-format.ts';
import { drawMap, markOfView } from './map-picture.ts';
import type { ExportedScene } from './scenes.ts';
import { LANGUAGE_TAGS, type NoteParagraph, slideNotes, withNotes } from './slide-notes.ts';
import { withFonts } from './svg.ts';
import { type TimelineChart, timelineChart } from './timeline-chart.ts';

export interface SlideDeckInput {
  readonly title: string;
  readonly scenes: readonly ExportedScene[];
  readonly language: LanguageCode;
}

/** Boxes on a slide of 13.33 × 7.5 inches, in inches. */
const LEFT = 0.5;
const TITLE = { x: LEFT, y: 0.3, w: 12.33, h: 0.95 };
const PICTURE = { x: LEFT, y: 1.35, w: 9.1, h: 4.1 };
const CAPTION = { x: 9.8, y: 1.35, w: 3.03, h: 4.1 };
const CHART = { x: LEFT, y: 5.5, w: 12.33, h: 1.4 };
const SOURCE = { x: LEFT, y: 6.92, w: 12.33, h: 0.45 };
const PIXELS_PER_INCH = 96;
/** Pixels of the picture for each of the drawing: sharp on a wall. */
const SHARPNESS = 2;
const LAYOUT = 'ATLAS';
/** Faces that every machine has: the atlas's own cannot travel inside of a presentation. */
const FACES = { headFontFace: 'Georgia', bodyFontFace: 'Arial' } as const;
/** Actions named beside a view that has no caption. */
const LATEST = 4;

/**
 * A presentation (Office Open XML) of one slide per scene: title and caption as placeholders, the map as a picture with its
 * alternative text, the timeline as a chart with its own data, source and address, and notes for who speaks. (The library
 * escapes every text but the name of the company.)
 * @throws when a picture cannot be drawn
 */
export async function slideDeck(deck: SlideDeckInput, context: ExportContext): Promise<ArrayBuffer> {
  const pptx = new PptxGenJS();
  const tokens = tokensOf(context.appearance);
  const ink = (token: string): string => (tokens.get(token) ?? '').replace('#', '').toUpperCase();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = FACES;
  pptx.title = deck.title;
  const institution = chooseText(deck.scenes[0]?.input.dataset.institution.name, deck.language)?.text ?? '';
  pptx.author = institution;
  pptx.company = escapeXml(institution);
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: ink('--paper') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLE,
            align: 'left',
            valign: 'middle',
            color: ink('--ink'),
            fontFace: FACES.headFontFace,
            fontSize: 30,
            margin: 0,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'caption',
            type: 'body',
            ...CAPTION,
            align: 'left',
            valign: 'top',
            color: ink('--ink-2'),
            fontFace: FACES.bodyFontFace,
            fontSize: 18,
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  for (const scene of deck.scenes) await addSlide(pptx, scene, context, ink);
  const written = await pptx.write({ outputType: 'arraybuffer', compression: true });
  const notes = deck.scenes.map((scene) => slideNotes(scene, context.addressOf(scene.input.view)));
  return finish(written, notes, LANGUAGE_TAGS[deck.language]);
}

async function addSlide(
  pptx: PptxGenJS,
  scene: ExportedScene,
  context: ExportContext,
  ink: (token: string) => string,
): Promise<void> {
  const { input } = scene;
  const { language } = input.view;
  const words = messagesOf(language).exports.slides;
  const lang = LANGUAGE_TAGS[language];
  const slide = pptx.addSlide({ masterName: LAYOUT });
  slide.addText([run(scene.title)], { placeholder: 'title', fontSize: titleSize(scene.title.text) });
  slide.addText(captionRuns(scene), { placeholder: 'caption', fit: 'shrink' });
  slide.addImage({ data: await mapPicture(input, context), ...PICTURE, altText: mapAlternative(input) });
  const chart = timelineChart(input, markOfView(input));
  if (chart) addChart(pptx, slide, chart, { lang, ink, altText: words.chart(chart.summary) });
  const address = context.addressOf(input.view);
  slide.addText(
    [
      { text: `${sourceLine(input)} `, options: { lang } },
      { text: words.open, options: { lang, hyperlink: { url: address, tooltip: address } } },
    ],
    { ...SOURCE, fontSize: 10, color: ink('--ink-3'), fontFace: FACES.bodyFontFace, margin: 0, valign: 'middle' },
  );
}

/** A run of text in the language that it is really written in. */
function run({ text, language }: ChosenText): PptxGenJS.TextProps {
  return { text, options: { lang: LANGUAGE_TAGS[language] } };
}

/** Long titles take two lines of a smaller size. */
function titleSize(title: string): number {
  return title.length > 110 ? 20 : title.length > 62 ? 24 : 30;
}

/** The caption of the scene; a view without one has its latest actions. */
function captionRuns({ caption, input }: ExportedScene): PptxGenJS.TextProps[] {
  if (caption) return [run(caption)];
  const { language } = input.view;
  const format = createFormat(language);
  return exportedActions(input)
    .slice(0, LATEST)
    .flatMap(({ time, title }) => {
      const chosen = chooseText(title, language) ?? { text: '', language };
      return [
        {
          text: format.actionTime(time),
          options: { lang: LANGUAGE_TAGS[language], fontSize: 12, bold: true, breakLine: true },
        },
        {
          text: chosen.text,
          options: { lang: LANGUAGE_TAGS[chosen.language], fontSize: 14, breakLine: true, paraSpaceAfter: 8 },
        },
      ];
    });
}

async function mapPicture(input: ExportInput, context: ExportContext): Promise<string> {
  const size = { width: Math.round(PICTURE.w * PIXELS_PER_INCH), height: Math.round(PICTURE.h * PIXELS_PER_INCH) };
  const drawing = await withFonts(await drawMap(input, context, markOfView(input), size, 'talk'), context);
  const picture = await context.rasterise(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`, {
    width: size.width * SHARPNESS,
    height: size.height * SHARPNESS,
  });
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return `image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** The map in words: what it shows, then each country with its number of actions, most first. */
function mapAlternative(input: ExportInput): string {
  const { language } = input.view;
  const { map, common } = messagesOf(language);
  const counts = new Map<string, number>();
  for (const { partners } of exportedActions(input)) {
    for (const code of partners) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const countries = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([code, count]) => `${countryName(code, language)}, ${common.actions(count)}`);
  return [map.name(input.sentence), ...countries].join(language === 'fr' ? '\u00a0; ' : '; ');
}

interface ChartDress {
  readonly lang: string;
  readonly altText: string;
  readonly ink: (token: string) => string;
}

/** The timeline as columns stacked by theme, with its data in a workbook of its own. */
function addChart(
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  chart: TimelineChart,
  { lang, altText, ink }: ChartDress,
): void {
  slide.addChart(
    pptx.ChartType.bar,
    chart.series.map(({ name, values }) => ({ name, labels: [...chart.labels], values: [...values] })),
    {
      ...CHART,
      lang,
      altText,
      barDir: 'col',
      barGrouping: 'stacked',
      barGapWidthPct: 40,
      chartColors: chart.series.map(({ token }) => ink(token)),
      catAxisLabelColor: ink('--ink-2'),
      catAxisLabelFontFace: FACES.bodyFontFace,
      catAxisLabelFontSize: 10,
      valAxisHidden: true,
      valAxisMajorUnit: Math.max(1, Math.ceil(chart.tallest / 4)),
      valGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 'r',
      legendColor: ink('--ink-2'),
      legendFontFace: FACES.bodyFontFace,
      legendFontSize: 10,
      showTitle: false,
    },
  );
}

function sourceLine({ dataset, view }: ExportInput): string {
  const { app, exports, map } = messagesOf(view.language);
  const title = chooseText(dataset.title, view.language)?.text ?? app.product;
  const institution = chooseText(dataset.institution.name, view.language)?.text ?? dataset.institution.shortName;
  const date = createFormat(view.language).date(dataset.updated, 'long');
  return [exports.foot(title, institution, date), map.credit, map.notice].join(' ');
}

/**
 * The archive as the library wrote it, with the notes of each slide, without characters that no XML part may hold; what the
 * library marks as American English is in the language of the deck.
 */
async function finish(
  written: Awaited<ReturnType<PptxGenJS['write']>>,
  notes: readonly NoteParagraph[][],
  tag: string,
): Promise<ArrayBuffer> {
  if (typeof written === 'string') throw new Error('not the archive that was asked for');
  const archive = await JSZip.loadAsync(written);
  const notesOf = new Map(notes.map((paragraphs, index) => [`ppt/notesSlides/notesSlide${index + 1}.xml`, paragraphs]));
  for (const file of archive.file(/\.(xml|rels)$/)) {
    const paragraphs = notesOf.get(file.name);
    const text = await file.async('string');
    const whole = paragraphs ? withNotes(text, paragraphs) : text;
    archive.file(file.name, xmlCharacters(whole).replace(/ (lang|altLang)="en-US"/g, ` $1="${tag}"`));
  }
  return archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
