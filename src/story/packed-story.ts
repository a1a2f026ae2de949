import type { Story } from '../domain/dataset.ts';
import { LONGEST_STORY, readStoryText, type StoryReading, storyText } from './story-text.ts';

/** The longest story that a link carries, in characters of its packed text; browsers and mail programs cut longer addresses. */
export const LONGEST_PACKED = 8000;

/** A story as a link carries it: its JSON compressed (raw DEFLATE) and written in base64url. */
export async function packStory(story: Story): Promise<string> {
  const bytes = await through(new TextEncoder().encode(storyText(story, 0)), new CompressionStream('deflate-raw'));
  return toBase64Url(bytes);
}

/** Reads the story of a link; whatever the text, it answers and never throws. */
export async function unpackStory(text: string): Promise<StoryReading> {
  try {
    const bytes = await through(fromBase64Url(text), new DecompressionStream('deflate-raw'));
    return readStoryText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'refused', refusal: 'damaged', detail: '', problems: [] };
  }
}

/** What a stream makes of bytes. @throws when they are damaged, or become more than a story may be. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const writer: WritableStreamDefaultWriter<Uint8Array> = stream.writable.getWriter();
  const writing = writer.write(bytes).then(() => writer.close());
  // A failure reaches the reader as well, which is where it is caught.
  writing.catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > LONGEST_STORY) {
      void reader.cancel();
      throw new RangeError('longer than a story');
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws when a character is not of the alphabet. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
