import { DatasetUnavailable } from './errors.ts';

/** The text of a file beside the page. @throws {DatasetUnavailable} when it does not arrive */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI).href);
  if (!response.ok) throw new DatasetUnavailable(response.status);
  return response.text();
}
