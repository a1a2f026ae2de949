import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { sampleDataset } from '../../../tests/support/sample-dataset.ts';
import type { DecodedDataset, Story } from '../../domain/dataset.ts';
import { unpackStory } from '../../story/packed-story.ts';
import { readStoryText } from '../../story/story-text.ts';
import { AddToStory } from './AddToStory.tsx';
import { RefusedStory } from './RefusedStory.tsx';
import { Stories } from './Stories.tsx';

const STORY: Story = {
  id: 'tour',
  title: { fr: 'Le tour', en: 'The tour' },
  scenes: [
    { title: { fr: 'Un', en: 'One' }, caption: null, view: { select: 'KAZ' } },
    { title: { fr: 'Deux', en: 'Two' }, caption: { fr: 'Légende' }, view: { theme: 'ai' } },
  ],
};

function withStory(): DecodedDataset {
  const decoded = sampleDataset();
  return { ...decoded, dataset: { ...decoded.dataset, stories: [STORY] } };
}

const open = (link = '?view=present') => renderWithAtlas(<Stories />, { dataset: withStory(), link });
const own = () => screen.getByRole('region', { name: 'Votre récit' });
const titles = () =>
  within(own())
    .getAllByRole('textbox', { name: 'Titre en français' })
    .map((field) => (field instanceof HTMLInputElement ? field.value : ''));
const file = (text: string, name = 'recit.json') => new File([text], name, { type: 'application/json' });

test('each story of the dataset leads to each of its scenes', async () => {
  const { user, address } = open('?view=present&theme=ai');
  const link = screen.getByRole('link', { name: 'Deux' });
  expect(new URL(link.getAttribute('href') ?? '').search).toBe('?view=present&story=tour&scene=2&lang=fr&v=1');
  await user.click(screen.getByRole('link', { name: /^Présenter «\sLe tour\s»$/ }));
  expect(address.entries.at(-1)).toBe('?view=present&story=tour&scene=1');
});

test('a story without a scene is not offered, and a dataset without stories says so', () => {
  const decoded = sampleDataset();
  const dataset = { ...decoded.dataset, stories: [{ ...STORY, scenes: [] }] };
  renderWithAtlas(<Stories />, { dataset, link: '?view=present' });
  expect(screen.getByText('L’atlas ne contient pas encore de récit.')).toBeVisible();
});

test('the current view becomes a scene with a title in both languages, which can be changed', async () => {
  const { user, atlas } = open('?view=present&theme=ai');
  await user.click(screen.getByRole('button', { name: 'Ajouter la vue actuelle' }));
  expect(screen.getByText(/votre récit a 1\sscène\./)).toBeVisible();
  const field = within(own()).getByRole('textbox', { name: 'Titre en anglais' });
  expect(field).toHaveDisplayValue(/^1 .*artificial intelligence/);
  await user.clear(field);
  await user.type(field, 'One agreement');
  await user.type(within(own()).getByRole('textbox', { name: 'Légende en français' }), 'Un accord.');
  const reading = readStoryText(atlas.session.getState().draft ?? '');
  expect(reading).toMatchObject({
    kind: 'read',
    story: {
      title: { fr: 'Mon récit', en: 'My story' },
      scenes: [{ title: { en: 'One agreement' }, caption: { fr: 'Un accord.' }, view: { theme: 'ai' } }],
    },
  });
});

test('a title that is emptied in every language keeps its last words, and says why', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: /^Adapter/ }));
  const [field] = within(own()).getAllByRole('textbox', { name: 'Titre en français' });
  const [other] = within(own()).getAllByRole('textbox', { name: 'Titre en anglais' });
  if (!field || !other) throw new Error('a scene has a title');
  await user.clear(other);
  await user.clear(field);
  expect(screen.getByText(/Il faut un titre dans au moins une langue/)).toBeVisible();
  await user.tab();
  expect(field).toHaveValue('Un');
});

test('scenes are moved and deleted by buttons, each step is told, and what was deleted comes back', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: /^Adapter/ }));
  await user.click(screen.getByRole('button', { name: 'Descendre la scène 1' }));
  expect(titles()).toEqual(['Deux', 'Un']);
  expect(screen.getByText('La scène 1 est maintenant la scène 2.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Monter la scène 1' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Supprimer la scène 1' }));
  expect(titles()).toEqual(['Un']);
  await user.click(screen.getByRole('button', { name: 'Supprimer la scène 1' }));
  expect(screen.getByText('Il n’a pas encore de scène.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(titles()).toEqual(['Un']);
});

test('the link of the reader’s own story carries all of it', async () => {
  const { user, address } = open();
  await user.click(screen.getByRole('button', { name: /^Adapter/ }));
  await user.click(await screen.findByRole('link', { name: 'Présenter votre récit' }));
  const packed = new URLSearchParams(address.entries.at(-1)).get('own') ?? '';
  expect(await unpackStory(packed)).toMatchObject({ kind: 'read', story: { ...STORY, id: 'le-tour' } });
});

test('a file of a story is opened in place of the other, with what could not be read, and that can be undone', async () => {
  const { user } = open('?view=present');
  await user.click(screen.getByRole('button', { name: /^Adapter/ }));
  const text = '{"title":{"fr":"Autre"},"scenes":[{"title":{"fr":"Seule"},"view":{"theme":"lune"}},{"view":{}}]}';
  await user.upload(screen.getByLabelText('Ouvrir un fichier de récit', { selector: 'input' }), file(text));
  expect(await screen.findByText(/Voici ce qui n’a pas pu être lu/)).toBeVisible();
  expect(titles()).toEqual(['Seule']);
  const remarks = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(remarks.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
    expect.stringContaining('scenes[1].title, valeur absente. Il faut un titre'),
    expect.stringContaining('Scène 1 : « theme=lune » n’est pas compris'),
  ]);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(titles()).toEqual(['Un', 'Deux']);
});

test.each([
  ['not JSON', '{"title"', 'Le fichier d’un récit est un texte au format JSON.'],
  ['a dataset without stories', '{"version":1,"actions":[]}', 'ne contient pas de récit'],
  ['a story without scenes', '{"title":{"fr":"A"},"scenes":[]}', 'chacune doit avoir un titre'],
])('%s changes nothing and says why', async (_name, text, reason) => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: /^Adapter/ }));
  await user.upload(
    screen.getByLabelText('Ouvrir un fichier de récit', { selector: 'input' }),
    file(text, 'faux.json'),
  );
  const alert = await vi.waitFor(() => {
    const [shown] = screen.getAllByRole('alert').filter(({ textContent }) => textContent?.includes('faux.json'));
    if (!shown) throw new Error('not yet');
    return shown;
  });
  expect(alert).toHaveTextContent('Votre récit n’a pas changé.');
  expect(alert).toHaveTextContent(reason);
  expect(titles()).toEqual(['Un', 'Deux']);
});

test('a view is added beside the other ways to share it, and the story is one press away', async () => {
  const { user, atlas } = renderWithAtlas(<AddToStory />, { link: '?country=KAZ' });
  await user.click(screen.getByRole('button', { name: 'Ajouter la vue actuelle' }));
  expect(readStoryText(atlas.session.getState().draft ?? '')).toMatchObject({
    story: { scenes: [{ title: { fr: 'Kazakhstan', en: 'Kazakhstan' }, view: { country: 'KAZ' } }] },
  });
  await user.click(screen.getByRole('link', { name: 'Voir votre récit' }));
  expect(atlas.store.getState().view).toMatchObject({ view: 'present', country: null, story: null });
});

test('a link whose story is damaged says so and leads to the stories', async () => {
  const reading = await unpackStory('abc');
  const { user, atlas } = renderWithAtlas(<RefusedStory reading={reading} />, { link: '?view=present&own=abc' });
  expect(screen.getByRole('heading', { name: 'Le récit de ce lien ne peut pas être lu.' })).toBeVisible();
  expect(screen.getByText(/Copiez à nouveau le lien entier/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Voir les récits de l’atlas' }));
  expect(atlas.store.getState().view.own).toBeNull();
});
