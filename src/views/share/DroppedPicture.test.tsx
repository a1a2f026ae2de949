import { fireEvent, screen } from '@testing-library/react';
import { PNG } from 'pngjs';
import { expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { type PngText, withPngTexts } from '../../exports/png-texts.ts';
import { defaultViewState } from '../../state/view-state.ts';
import { DroppedPicture } from './DroppedPicture.tsx';

const bytes = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));

function picture(...texts: readonly PngText[]): File {
  return new File([withPngTexts(bytes, texts)], 'vue.png', { type: 'image/png' });
}

function drop(...files: readonly File[]): boolean {
  return fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
}

test('a saved picture shows its view again, whatever dialog was open; what the atlas does not know is reported', async () => {
  const { atlas } = renderWithAtlas(<DroppedPicture />);
  atlas.session.setDialog('share');
  const link = 'https://ailleurs.example/a/?theme=ai,lune&select=KAZ&lang=en&v=1';
  // The browser must not open the file in the place of the page.
  expect(drop(picture(['Title', 'x'], ['Source', link]))).toBe(false);
  await vi.waitFor(() => expect(atlas.store.getState().view.values.theme).toEqual(['ai']));
  expect(atlas.store.getState().view).toMatchObject({ selected: ['KAZ'], language: 'en' });
  expect(atlas.session.getState()).toMatchObject({ dialog: null, ignoredLinkParts: ['theme=lune'] });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('the picture of an embed or of a window of notes leaves the page what it is: the full atlas, in no channel', async () => {
  const { atlas } = renderWithAtlas(<DroppedPicture />);
  const frame = 'embed=1&show=map&interaction=none&background=none&sync=room&notes=1&loop=8';
  drop(picture(['Source', `https://ailleurs.example/embed.html?theme=ai&${frame}&v=1`]));
  await vi.waitFor(() => expect(atlas.store.getState().view.values.theme).toEqual(['ai']));
  expect(atlas.store.getState().view).toEqual({
    ...defaultViewState('fr'),
    values: atlas.store.getState().view.values,
  });
});

test.each([
  [/pas une image PNG/, new File(['%PDF-1.7'], 'note.pdf', { type: 'application/pdf' })],
  [/ne dit pas quelle vue/, picture()],
  [/ne dit pas quelle vue/, picture(['Source', 'https://ailleurs.example/?page=2'])],
  [/ne dit pas quelle vue/, picture(['Source', 'appareil photo'])],
])('a file without a view is told so (%s), the view stays, and the notice can be closed', async (words, file) => {
  const { atlas, user } = renderWithAtlas(<DroppedPicture />, { link: '?theme=ai' });
  const before = atlas.store.getState().view;
  drop(file);
  expect(await screen.findByText(words)).toBeVisible();
  expect(atlas.store.getState().view).toBe(before);
  await user.click(screen.getByRole('button', { name: 'Fermer cet avis' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('while a file is held over the page, it says what to do; other things that are dragged are left alone', () => {
  renderWithAtlas(<DroppedPicture />);
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  expect(screen.queryByText(/Déposez ici/)).toBeNull();
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })).toBe(false);
  expect(screen.getByText(/Déposez ici/)).toBeVisible();
  fireEvent.dragLeave(document.body, { dataTransfer: { types: ['Files'] }, relatedTarget: null });
  expect(screen.queryByText(/Déposez ici/)).toBeNull();
});
