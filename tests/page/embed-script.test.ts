// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { beforeAll, expect, test, vi } from 'vitest';

const ATLAS = 'https://atlas.test';

beforeAll(() => void runInThisContext(readFileSync('public/embed.js', 'utf8')));

interface CoopAtlas extends HTMLElement {
  readonly send: (command: unknown) => void;
}

declare global {
  interface HTMLElementTagNameMap {
    readonly 'coop-atlas': CoopAtlas;
  }
}

function embed(src: string) {
  document.body.innerHTML = '';
  const atlas = document.createElement('coop-atlas');
  atlas.setAttribute('src', src);
  atlas.setAttribute('height', 'auto');
  document.body.append(atlas);
  const frame = atlas.querySelector('iframe');
  if (!frame?.contentWindow) throw new Error('No frame.');
  const { contentWindow: source } = frame;
  const post = vi.spyOn(source, 'postMessage').mockImplementation(() => undefined);
  const say = (data: unknown, origin = ATLAS) =>
    window.dispatchEvent(new MessageEvent('message', { source, origin, data: { atlas: 1, ...Object(data) } }));
  return { atlas, frame, post, say };
}

test('only the origin of `src` is heard, even from the frame itself', () => {
  const { frame, post, say, atlas } = embed(`${ATLAS}/embed.html?embed=1`);
  say({ type: 'resize', height: 300 }, 'https://elsewhere.test');
  expect(frame.style.height).toBe('');
  say({ type: 'resize', height: 300 });
  expect(frame.style.height).toBe('300px');
  atlas.send({ type: 'play' });
  expect(post).toHaveBeenCalledExactlyOnceWith({ atlas: 1, type: 'play' }, ATLAS);
});

test('only the keys of a deck are pressed again', () => {
  const { say, atlas } = embed(`${ATLAS}/embed.html?embed=1`);
  const pressed: string[] = [];
  atlas.addEventListener('keydown', ({ key }) => pressed.push(key));
  for (const key of ['constructor', 'toString', 'Enter', 'PageDown']) say({ type: 'key', key });
  expect(pressed).toEqual(['PageDown']);
});

test.each(['', 'https://', 'javascript:alert(1)'])('a `src` that leads nowhere shows and says nothing: %j', (src) => {
  const { frame, post, atlas } = embed(src);
  atlas.send({ type: 'play' });
  expect(frame.getAttribute('src')).toBeNull();
  expect(post).not.toHaveBeenCalled();
});
