import type { DecodedDataset } from '../domain/dataset.ts';
import { LONGEST_TEXT } from './decode.ts';
import { decodeInSlices } from './decode-in-slices.ts';
import { DatasetRefused, DatasetUnavailable } from './errors.ts';

/**
 * Fetches and reads the dataset at an address of the page’s own origin, or that a request asks for.
 * @throws {DatasetUnavailable} when it does not arrive, with the HTTP status if there is one.
 * @throws {DatasetRefused} when what arrives is no dataset.
 * @throws the signal's reason when it is aborted.
 */
export async function loadDataset(url: string | URL | Request, signal?: AbortSignal): Promise<DecodedDataset> {
  return decodeInSlices(decodeUtf8(await fetchBytes(url, signal)), { signal });
}

async function fetchBytes(url: string | URL | Request, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new DatasetUnavailable(response.status);
    if (Number(response.headers.get('content-length')) > LONGEST_TEXT) throw new DatasetRefused('too-large');
    return await response.arrayBuffer();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DatasetUnavailable || error instanceof DatasetRefused) throw error;
    throw new DatasetUnavailable(null, { cause: error });
  }
}

/** The text of some bytes. @throws {DatasetRefused} when they are no UTF-8. */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DatasetRefused('not-utf8');
  }
}

/** Whether the same request may do better a moment later: no answer, a busy host or a host in trouble. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof DatasetUnavailable)) return false;
  const { status } = error;
  return status === null || status === 408 || status === 429 || status >= 500;
}
