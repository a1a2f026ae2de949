// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { date } from '../../tests/support/build-dataset.ts';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import { FACETS } from '../filters/registry.ts';
import { decodeWorld } from '../geo/geometry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import type { ExportContext, ExportInput } from './export-format.ts';
import { exportFileName } from './file-name.ts';
import { pptxFormat } from './pptx.ts';
import { viewSentence } from './view-sentence.ts';

const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');
const dataset: Dataset = {
  ...sampleDataset().dataset,
  updated: date('2026-11-21'),
  stories: [
    {
      id: 'trois',
      title: { fr: 'Trois pays & « demain »', en: 'Three countries' },
      scenes: [
        {
          title: { fr: 'Le Kazakhstan', en: 'Kazakhstan' },
          caption: { fr: 'Un accord <de> cinq ans.' },
          view: { theme: 'ai' },
        },
        { title: { en: 'Latvia only' }, caption: null, view: { partner: 'LVA', from: '2025', to: '2025' } },
      ],
    },
  ],
};
const engine = createEngine(dataset, FACETS);
const context: ExportContext = {
  appearance: 'light',
  loadWorld: () => Promise.resolve(world),
  fontsOf: () => Promise.resolve(''),
  ownFile: () => Promise.reject(new Error('not here')),
  rasterise: () => Promise.resolve(new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })))])),
  addressOf: ({ values, language }) => `https://atlas.example/?theme=${values.theme.join()}&lang=${language}&v=1`,
};

function inputOf(changes: Partial<ViewState>): ExportInput {
  const view = { ...defaultViewState('fr'), ...changes };
  const result = engine.query(view);
  return { dataset, engine, view, result, sentence: viewSentence({ dataset, view, result }) };
}

/** The parts of a deck, as XML. */
async function open(option: string, language: LanguageCode = 'fr', input = inputOf({ language })) {
  const blob = await pptxFormat.write(input, context, option);
  const archive = await JSZip.loadAsync(await blob.arrayBuffer());
  const part = async (path: string): Promise<Document> => {
    const text = await archive.file(path)?.async('string');
    if (text === undefined) throw new Error(`no part ${path}`);
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    expect([path, parsed.querySelector('parsererror')]).toEqual([path, null]);
    return parsed;
  };
  return { archive, part };
}

const named = (root: Document, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const textsOf = (root: Document): readonly string[] => named(root, 'a:t').map(({ textContent }) => textContent ?? '');

test('a story has a slide for each scene: title and caption as placeholders, in the language that they are written in', async () => {
  const { archive, part } = await open('story:trois');
  expect(archive.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(2);
  const first = await part('ppt/slides/slide1.xml');
  expect(textsOf(first)).toEqual(expect.arrayContaining(['Le Kazakhstan', 'Un accord <de> cinq ans.']));
  expect(named(first, 'p:ph').map((holder) => holder.getAttribute('type'))).toEqual(['title', 'body']);
  const second = await part('ppt/slides/slide2.xml');
  const title = named(second, 'a:r').find(({ textContent }) => textContent === 'Latvia only');
  expect(title?.getElementsByTagName('a:rPr')[0]?.getAttribute('lang')).toBe('en-GB');
});

test.each([
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
] as const)('every run of a deck in %s says its language, notes and chart as well', async (language, tag) => {
  const { archive } = await open('view', language);
  const parts = await Promise.all(archive.file(/^ppt\/.*\.xml$/).map((file) => file.async('string')));
  const tags = new Set(parts.flatMap((text) => [...text.matchAll(/ lang="([^"]*)"/g)].map((match) => match[1])));
  // A title that exists in French only stays marked as French.
  expect([...tags].filter((found) => found !== 'fr-FR')).toEqual(tag === 'fr-FR' ? [] : [tag]);
  expect(parts.join('')).not.toContain('"en-US"');
});

test('picture and chart have their alternative in words', async () => {
  const { archive, part } = await open('view');
  const slide = await part('ppt/slides/slide1.xml');
  const alternatives = named(slide, 'p:cNvPr').flatMap((element) => element.getAttribute('descr') ?? []);
  expect(alternatives.find((text) => text.startsWith('Carte des partenaires.'))).toContain(
    'Kazakhstan, 2\u00a0actions',
  );
  expect(alternatives.find((text) => text.startsWith('Actions commencées'))).toMatch(/2025, 2\..*\u00a0autres? action/);
  expect(archive.file(/^ppt\/media\/.*\.png$/)).toHaveLength(1);
});

test('the timeline is a native chart of stacked columns with its data in a workbook; no action is put where its date is not known', async () => {
  const { archive, part } = await open('view');
  const chart = await part((archive.file(/^ppt\/charts\/chart\d+\.xml$/)[0] ?? { name: '' }).name);
  expect(named(chart, 'c:grouping')[0]?.getAttribute('val')).toBe('stacked');
  expect(named(chart, 'c:ser')).toHaveLength(3);
  expect(archive.file(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(1);
  const sums = named(chart, 'c:val').flatMap((values) =>
    [...values.getElementsByTagName('c:v')].map(({ textContent }) => Number(textContent)),
  );
  // The network goes on since about 2020: it begins in no column.
  const begun = inputOf({}).result.matches.filter(({ time }) => time !== null && time.end !== 'open');
  expect(sums.reduce((sum, value) => sum + value, 0)).toBe(begun.length);
});

test('the source line links to the view, and the notes name each action with its source', async () => {
  const { archive, part } = await open('story:trois');
  const links = await Promise.all(
    archive.file(/^ppt\/slides\/_rels\/slide1\.xml\.rels$/).map((file) => file.async('string')),
  );
  expect(links.join('')).toContain('Target="https://atlas.example/?theme=ai&amp;lang=fr&amp;v=1"');
  const notes = textsOf(await part('ppt/notesSlides/notesSlide1.xml')).join('\n');
  for (const words of ['Un accord <de> cinq ans.', 'Mémorandum avec le Kazakhstan', 'https://insp.gouv.fr/kaz']) {
    expect(notes).toContain(words);
  }
  const slide = textsOf(await part('ppt/slides/slide1.xml')).join('\n');
  expect(slide).toContain('Données au 21\u00a0novembre\u00a02026.');
});

test('names, titles and a search with marks of XML, or with what XML cannot hold, leave every part well-formed', async () => {
  const kept = 'R&D <Sud> "ouest" \'est\' ]]> $& $1';
  const hostile = `\u0000${kept.replace(' ', '\uFFFE ')}\uFFFF`;
  const marked: Dataset = {
    ...dataset,
    title: { fr: hostile },
    institution: { ...dataset.institution, name: { fr: hostile }, shortName: hostile },
    actions: dataset.actions.map((action) => ({ ...action, title: { fr: hostile } })),
    stories: dataset.stories.map((story) => ({
      ...story,
      title: { fr: hostile },
      scenes: story.scenes.map((scene) => ({ ...scene, title: { fr: hostile }, caption: { fr: hostile } })),
    })),
  };
  const view = defaultViewState('fr');
  const own = createEngine(marked, FACETS);
  const input = { dataset: marked, engine: own, view, result: own.query(view), sentence: `Recherche ${hostile}` };
  for (const option of ['view', 'story:trois']) {
    const { archive, part } = await open(option, 'fr', input);
    const parts = archive.file(/\.(xml|rels)$/).map(({ name }) => name);
    expect(parts).toEqual(expect.arrayContaining(['docProps/app.xml', 'docProps/core.xml', '_rels/.rels']));
    const documents = await Promise.all(parts.map(part));
    expect(documents[parts.indexOf('docProps/app.xml')]?.querySelector('Company')?.textContent).toBe(kept);
    expect(textsOf(await part('ppt/slides/slide1.xml')).join('\n')).toContain(kept);
    expect(textsOf(await part('ppt/notesSlides/notesSlide1.xml')).join('\n')).toContain(kept);
  }
});

test('notes have a paragraph for each line, each run in the language that it is written in', async () => {
  const onlyFrench: Dataset = {
    ...dataset,
    actions: dataset.actions.map((action) => ({ ...action, title: { fr: action.title.fr ?? '' } })),
  };
  const { part } = await open('story:trois', 'en', {
    ...inputOf({ language: 'en' }),
    dataset: onlyFrench,
    engine: createEngine(onlyFrench, FACETS),
  });
  const notes = await part('ppt/notesSlides/notesSlide1.xml');
  const runs = named(notes, 'a:r').map((run) => [
    run.getElementsByTagName('a:rPr')[0]?.getAttribute('lang'),
    run.textContent?.replaceAll('\u00a0', ' '),
  ]);
  expect(runs).toEqual([
    ['fr-FR', 'Un accord <de> cinq ans.'],
    ['en-GB', '1 action with 1 country on artificial intelligence'],
    ['en-GB', '14 November 2025: '],
    ['fr-FR', 'Mémorandum avec le Kazakhstan'],
    ['en-GB', 'https://insp.gouv.fr/kaz'],
    ['en-GB', 'https://atlas.example/?theme=ai&lang=en&v=1'],
  ]);
  // Between what is said and the next there is an empty line.
  const lines = named(notes, 'a:p').map(({ textContent }) => textContent);
  expect(lines.slice(0, 2)).toEqual(['Un accord <de> cinq ans.', '']);
});

test('a view without dates has no chart; the story that is told is offered first', async () => {
  const blob = await pptxFormat.write(inputOf({ text: 'zzz' }), context, 'view');
  const archive = await JSZip.loadAsync(await blob.arrayBuffer());
  expect(archive.file(/charts\/chart\d+\.xml$/)).toEqual([]);
  expect(pptxFormat.options(inputOf({})).map(({ label }) => label)).toEqual([
    'Cette vue',
    'Récit\u00a0: Trois pays & « demain »',
  ]);
  expect(exportFileName(inputOf({}), pptxFormat, 'story:trois')).toBe(
    'atlas-des-cooperations_trois-pays-demain_2026-11-21.pptx',
  );
  expect(pptxFormat.options(inputOf({ story: 'trois' })).map(({ id }) => id)).toEqual(['story:trois', 'view']);
});
