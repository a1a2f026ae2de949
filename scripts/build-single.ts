import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { decodeDataset } from '../src/dataset/decode.ts';
import { chooseText } from '../src/domain/language.ts';
import { LANGUAGES, messagesOf } from '../src/i18n/registry.ts';
import { TALK_FILE } from '../src/exports/talk-file-path.ts';
import { readSiteUrl } from './page/head-tags.ts';
import { singlePage } from './single/single-page.ts';

const root = join(import.meta.dirname, '..');
const LANGUAGE = 'fr';
const CARRIED = ['data/atlas.json', 'geo/world-110m.json'];
/** Modules of the hosted page, each with what stands in for it in the file. */
const INSTEAD: Readonly<Record<string, string>> = {
  'src/map/maplibre/create-map.ts': 'scripts/single/without-webgl.ts',
  'src/exports/registry.ts': 'scripts/single/export-registry.ts',
};

/** Writes the whole atlas as one file, into `dist-single/` and into a hosted build that is there. */
async function buildSingle(): Promise<void> {
  const { code, style } = await bundle();
  const files = Object.fromEntries(CARRIED.map((path) => [path, read(`public/${path}`)]));
  const { dataset } = decodeDataset(files['data/atlas.json'] ?? '');
  const page = singlePage({
    language: LANGUAGE,
    title: chooseText(dataset.title, LANGUAGE)?.text ?? messagesOf(LANGUAGE).app.product,
    withoutCode: LANGUAGES.map(({ messages }) => messages.plain.notStarted),
    code,
    style,
    icon: read('public/icon.svg'),
    address: readSiteUrl(process.env.SITE_URL),
    files,
  });
  for (const folder of ['dist-single', 'dist']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, TALK_FILE), page);
  }
  console.log(`dist-single/${TALK_FILE}: ${(Buffer.byteLength(page) / 1_000_000).toFixed(2)} MB`);
}

/** All code and style of the page, fonts and lazy parts inside. */
async function bundle(): Promise<{ readonly code: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    root,
    mode: 'single',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), replacements()],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, 'scripts/single/main.ts'), output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const [chunk, ...others] = outputs.filter((part) => part.type === 'chunk');
  const styles = outputs.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [part.source] : [],
  );
  if (!chunk || others.length > 0 || styles.length !== 1)
    throw new Error('The build is not one script and one style sheet.');
  return { code: chunk.code, style: styles.map(String).join('') };
}

function replacements(): Plugin {
  const byId = new Map(Object.entries(INSTEAD).map(([from, to]) => [join(root, from), join(root, to)]));
  return {
    name: 'replacements',
    enforce: 'pre',
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return (resolved && byId.get(resolved.id)) ?? resolved;
    },
  };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

await buildSingle();
