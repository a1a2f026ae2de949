import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Build } from '../../src/offline/build.ts';

const ENTRY = 'src/offline/worker.ts';
const WORKER = 'sw.js';
/** What a host may replace without another build; its pages fetch it again by themselves. */
const REPLACEABLE = /^(?:data|geo)\//;
/** What an open page asks for beside its code and style. */
const BESIDE_CODE =
  /^(?:index\.html|start-check\.js|plain\.css|site\.webmanifest|icon\.svg|icon-32\.png|data\/[\w-]+\.json|geo\/[\w-]+\.json)$/;
/** Letters of a language that few names are in. */
const RARE_FONT = /-vietnamese-/;
/** A chunk above this is for one rare purpose; only the map is needed by all. */
const LARGEST_PART = 300_000;
const MAP = /\/(?:create-map|map-shared)/;

/** Writes the service worker of `src/offline/` into the build, with the names of the files that it copies. */
export function offlineWorker(): Plugin {
  let folder = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      writeFileSync(join(folder, WORKER), await workerCode(describeBuild(folder)));
    },
  };
}

/** The copy of a built folder. */
export function describeBuild(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => BESIDE_CODE.test(path) || isCopiedPart(folder, path))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of files.filter((each) => !REPLACEABLE.test(each))) {
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  }
  const id = hash.digest('hex').slice(0, 12);
  return { id, files: files.map((path) => (path === 'index.html' ? '' : path)) };
}

/** Whether a file of `assets/` belongs to the copy from the start; the others are kept when they are first used. */
function isCopiedPart(folder: string, path: string): boolean {
  if (!path.startsWith('assets/') || RARE_FONT.test(path)) return false;
  return MAP.test(path) || statSync(join(folder, path)).size <= LARGEST_PART;
}

/** One classic script: browsers differ in what a worker may import. */
async function workerCode(description: Build): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(description) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'offline', fileName: () => WORKER },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`${ENTRY} gave no code.`);
  return chunk.code;
}
