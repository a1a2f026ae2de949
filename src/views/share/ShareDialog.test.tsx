import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { ShareDialog } from './ShareDialog.tsx';

const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push({ name: '', blob });
    return 'blob:atlas';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(() => {
  saved.length = 0;
  vi.restoreAllMocks();
});

test('the address is complete, and the button that copies it says so itself', async () => {
  const { user } = renderWithAtlas(<ShareDialog />, { link: '?theme=digital' });
  const field = screen.getByRole('textbox', { name: 'Adresse de la vue' });
  expect(field).toHaveDisplayValue(/\?theme=digital&lang=fr&v=1$/);
  await user.click(screen.getByRole('button', { name: 'Copier' }));
  expect(await screen.findByRole('button', { name: 'Lien copié' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/\?theme=digital&lang=fr&v=1$/);
});

test('when the browser refuses the copy, the address is selected and the reader told what to do, each time', async () => {
  const { user } = renderWithAtlas(<ShareDialog />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Adresse de la vue' });
  for (const _ of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    await vi.waitFor(() => expect(field).toHaveFocus());
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(field).toHaveAccessibleDescription(/copiez-la vous-même/);
  }
});

test('the table says its rows before it is saved under a name of its own', async () => {
  const { user } = renderWithAtlas(<ShareDialog />, { link: '?theme=digital' });
  expect(screen.getByText(/^3\slignes, UTF-8, point-virgule$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Télécharger Données CSV' }));
  await vi.waitFor(() => expect(saved.at(-1)?.name).toMatch(/^atlas-des-cooperations_3-actions-.*_2026-11-21\.csv$/));
  expect((await saved.at(-1)?.blob.text())?.trim().split('\r\n')).toHaveLength(4);
});

test('each file that is saved is said once, in words that a screen reader announces again the next time', async () => {
  const { user } = renderWithAtlas(<ShareDialog />);
  const said = screen.getByRole('status');
  const heard: string[] = [];
  const listener = new MutationObserver(() => heard.push(said.textContent));
  listener.observe(said, { childList: true, characterData: true, subtree: true });
  expect(said).toBeEmptyDOMElement();
  for (const name of ['Télécharger Données CSV', 'Enregistré Données CSV']) {
    await user.click(await screen.findByRole('button', { name }));
  }
  const words = 'Fichier enregistré\u00a0: Données CSV';
  await vi.waitFor(() => expect(heard.filter((text) => text !== '')).toEqual([words, words]));
  listener.disconnect();
});

test('to print, the dialog goes away first', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user, atlas } = renderWithAtlas(<ShareDialog />);
  atlas.session.setDialog('share');
  await user.click(screen.getByRole('button', { name: 'Imprimer Page A4, PDF' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(atlas.session.getState().dialog).toBeNull();
});

test('the dialog says the sentence of the view and shows its code', () => {
  renderWithAtlas(<ShareDialog />, { link: '?theme=ai&lang=en' });
  const dialog = screen.getByRole('dialog', { name: 'Share this view' });
  expect(dialog).toHaveTextContent(/^.*1\saction with 1\scountry on artificial intelligence/);
  expect(within(dialog).getByRole('img', { name: 'QR code of the address of the view' })).toBeVisible();
});

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code d’intégration' }).value;
const address = () => /src="([^"]+)"/.exec(code())?.[1]?.replaceAll('&amp;', '&') ?? '';

test('the code to paste follows what is chosen of the embed, and its preview shows that very address', async () => {
  const { user } = renderWithAtlas(<ShareDialog />, { link: '?theme=digital&select=KAZ' });
  expect(address()).toMatch(/\/embed\.html\?select=KAZ&theme=digital&embed=1&appearance=light&lang=fr&v=1$/);
  expect(code()).toContain('width="960" height="540"');

  await user.click(screen.getByRole('button', { name: '4:3' }));
  await user.click(screen.getByRole('button', { name: 'Auto' }));
  await user.click(screen.getByRole('button', { name: 'EN' }));
  await user.click(screen.getByRole('checkbox', { name: 'Titre' }));
  expect(code()).toContain('width="960" height="720"');
  expect(address()).toMatch(/\?select=KAZ&theme=digital&embed=1&show=map,timeline&lang=en&v=1$/);
  expect(screen.getByTitle('Aperçu de la vue intégrée')).toHaveAttribute('src', address());

  await user.click(screen.getByRole('button', { name: 'Fluide' }));
  expect(code()).toContain('aspect-ratio:960/540');
  await user.click(screen.getByRole('button', { name: 'Copier le code d’intégration' }));
  expect(await screen.findByRole('button', { name: 'Code copié' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(code());
});
