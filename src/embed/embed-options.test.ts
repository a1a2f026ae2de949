// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../state/url/link.ts';
import { defaultViewState, EMBED_PARTS } from '../state/view-state.ts';
import { DEFAULT_EMBED_PARTS, EMBED_SHAPES, embeddedView, embedSnippet } from './embed-options.ts';

const options = fc.record({
  shape: fc.constantFrom(...EMBED_SHAPES),
  appearance: fc.constantFrom(null, 'light' as const, 'dark' as const),
  language: fc.constantFrom('fr' as const, 'en' as const),
  parts: fc.subarray([...EMBED_PARTS]),
});

test('a host page finds in the snippet the address of the view and the title, whatever they are written with', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.constantFrom(...EMBED_SHAPES), (query, title, shape) => {
      const address = `https://atlas.example/embed.html?q=${encodeURIComponent(query)}&v=1`;
      const { body } = new DOMParser().parseFromString(embedSnippet({ address, shape, title }), 'text/html');
      expect(body.children).toHaveLength(1);
      const frame = body.firstElementChild;
      expect(frame?.tagName).toBe('IFRAME');
      expect(frame?.getAttribute('src')).toBe(address);
      expect(frame?.getAttribute('title')).toBe(title.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'));
    }),
  );
});

test('the embedded view keeps what is filtered and chosen, and its link restores it', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const view = { ...defaultViewState('fr'), from: '2022', to: '2025', selected: ['KAZ'] };
      const embedded = embeddedView(view, chosen);
      const { view: restored, ignored } = readLink(writeLink(embedded), { language: 'fr', appearance: null });
      expect(ignored).toEqual([]);
      expect(restored).toEqual(embedded);
      expect(restored).toMatchObject({ embed: true, from: '2022', to: '2025', selected: ['KAZ'] });
    }),
  );
});

test('the usual parts are not named', () => {
  const view = defaultViewState('fr');
  const usual = { shape: 'wide', appearance: null, language: 'fr', parts: DEFAULT_EMBED_PARTS } as const;
  expect(writeLink(embeddedView(view, usual))).not.toContain('show=');
  expect(writeLink(embeddedView(view, { ...usual, parts: ['map'] }))).toContain('show=map');
});
