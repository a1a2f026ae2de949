import type { DecodedDataset } from '../domain/dataset.ts';
import { decodeSteps } from './decode.ts';
import { createPieceParser, decodeUtf8, parseRoot } from './parse.ts';
import { createSlices, type SliceOptions } from './slices.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes are parsed at a time: some milliseconds on a slow machine. */
const PIECE = 65_536;

/**
 * Reads the bytes of a dataset's JSON text as `decodeDataset` does the text, while they arrive, and lets the page draw and
 * answer in between, however many actions there are.
 * @throws {DatasetRefused} when nothing of the text can be shown.
 * @throws the signal's reason when it is aborted.
 */
export async function decodeInSlices(bytes: AsyncIterable<Bytes>, options: SliceOptions = {}): Promise<DecodedDataset> {
  const slices = createSlices(options);
  const parse = createPieceParser();
  const chunks: Bytes[] = [];
  for await (const chunk of bytes) {
    chunks.push(chunk);
    for (let at = 0; at < chunk.length; at += PIECE) {
      parse(chunk.subarray(at, at + PIECE));
      if (slices.isOver()) await slices.next();
    }
  }
  const root = parse() ?? parseRoot(decodeUtf8(await new Blob(chunks).arrayBuffer()));
  chunks.length = 0;
  const steps = decodeSteps(root);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isOver()) await slices.next();
  }
}
