import { CONFIG_PATH, readOrigins, trustedOrigins } from './origins.ts';

/** The origins that the configuration beside the page allows; without a readable one, only the page's own. */
export async function loadTrustedOrigins(own: string): Promise<ReadonlySet<string>> {
  return trustedOrigins(readOrigins(await loadConfig()), own);
}

async function loadConfig(): Promise<unknown> {
  try {
    const response = await fetch(new URL(CONFIG_PATH, document.baseURI).href);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
