import type { DecodedDataset } from '../domain/dataset.ts';
import { type Bytes, decodeInSlices } from './decode-in-slices.ts';
import { DatasetRefused, DatasetUnavailable } from './errors.ts';
import { LONGEST_TEXT } from './parse.ts';

/**
 * Fetches and reads the dataset at an address of the page’s own origin, or that a request asks for.
 * @throws {DatasetUnavailable} when it does not arrive, with the HTTP status if there is one.
 * @throws {DatasetRefused} when what arrives is no dataset.
 * @throws the signal's reason when it is aborted.
 */
export async function loadDataset(url: string | URL | Request, signal?: AbortSignal): Promise<DecodedDataset> {
  return decodeInSlices(fetchBytes(url, signal), { signal });
}

async function* fetchBytes(url: string | URL | Request, signal: AbortSignal | undefined): AsyncGenerator<Bytes> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new DatasetUnavailable(response.status);
    if (Number(response.headers.get('content-length')) > LONGEST_TEXT) throw new DatasetRefused('too-large');
    const reader = response.body?.getReader();
    for (;;) {
      const read = await reader?.read();
      if (!read?.value) return;
      yield read.value;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DatasetUnavailable || error instanceof DatasetRefused) throw error;
    throw new DatasetUnavailable(null, { cause: error });
  }
}

/** Whether the same request may do better a moment later: no answer, a busy host or a host in trouble. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof DatasetUnavailable)) return false;
  const { status } = error;
  return status === null || status === 408 || status === 429 || status >= 500;
}
