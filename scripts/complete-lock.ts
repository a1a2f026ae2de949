import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  dev?: true;
  optional?: true;
  os?: readonly string[];
  cpu?: readonly string[];
  libc?: readonly string[];
  optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Completes package-lock.json with the platform packages that the registry in use does not carry: npm leaves them out
 * when it writes the file, and `npm ci` then refuses it. Run it after each `npm install`.
 */
function completeLock(lock: Lock): number {
  let added = 0;
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const os = SYSTEMS.filter((system) => name.includes(system));
      if (lock.packages[path] || os.length === 0) continue;
      const cpu = PROCESSORS.filter((processor) => name.includes(processor)).slice(0, 1);
      const libc = name.includes('musl') ? ['musl'] : name.includes('-gnu') ? ['glibc'] : null;
      lock.packages[path] = {
        version,
        cpu,
        ...(owner.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        os,
      };
      added++;
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = completeLock(lock);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to package-lock.json`);
