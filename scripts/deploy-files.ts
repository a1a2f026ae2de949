import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './deploy/policy.ts';
import { serverFiles } from './deploy/servers.ts';
import { drawFirstPage } from './page/first-page.ts';

/** Writes the ready files of each server into docs/deploy, and the policy that the guide quotes. */
const docs = join(import.meta.dirname, '../docs');
const { style } = await drawFirstPage();
mkdirSync(join(docs, 'deploy'), { recursive: true });
for (const [name, text] of Object.entries(serverFiles(style))) writeFileSync(join(docs, 'deploy', name), text);
const guide = join(docs, 'deployment.md');
writeFileSync(
  guide,
  readFileSync(guide, 'utf8').replace(/^default-src .*$/m, () => contentSecurityPolicy([style])),
);
