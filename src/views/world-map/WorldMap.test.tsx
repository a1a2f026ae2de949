import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { WorldMap } from './WorldMap.tsx';

// Roles are looked up among hundreds of drawn elements.
vi.setConfig({ testTimeout: 30_000 });

/** Of a page that lays nothing out. */
const SHEET_WIDTH = 1114;

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(`public/geo/${url.split('/').at(-1) ?? ''}`)),
  );
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('reduced-motion'),
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

const blocksOf = (group: string) => within(screen.getByRole('group', { name: group })).getAllByRole('button');
const blocks = () => blocksOf('Pays partenaires');
const placesOf = (group: string) => blocksOf(group).map((button) => button.getAttribute('style'));
const block = (name: RegExp) => screen.getByRole('button', { name });

test('each partner country is a button that carries its counts', () => {
  renderWithAtlas(<WorldMap />);
  expect(blocks().map((button) => button.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual(
    expect.arrayContaining([
      'Kazakhstan, 2 actions : 1 intelligence artificielle, 1 autre thème',
      'Lettonie, 1 action : 1 numérique',
    ]),
  );
  expect(screen.getByRole('region', { name: /Carte des partenaires/ })).toBeVisible();
});

test('a filter takes blocks away and moves none', async () => {
  const { atlas } = renderWithAtlas(<WorldMap />);
  const before = block(/^Lettonie/).getAttribute('style');
  act(() => atlas.store.commands.setFacetValues('type', ['study-visit']));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Kazakhstan/ })).toBeNull());
  expect(block(/^Lettonie/)).toHaveAttribute('style', before);
});

test('pressing a block selects its country, pressing again lets it go', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  await user.click(block(/^Kazakhstan/));
  expect(atlas.store.getState().view.selected).toEqual(['KAZ']);
  expect(block(/^Kazakhstan/)).toHaveAttribute('aria-pressed', 'true');
  await user.click(block(/^Kazakhstan/));
  expect(atlas.store.getState().view.selected).toEqual([]);
});

test('a press near a block, on its name or on its land chooses its country; the second half of a double press undoes nothing', async () => {
  const { container, atlas } = renderWithAtlas(<WorldMap />, { link: '?at=60,48,4' });
  await waitFor(() => expect(container.querySelector('path[data-country="KAZ"]')).not.toBeNull());
  const sheet = container.querySelector('[data-sheet]') ?? container;
  const press = (x: number, y: number, detail = 1) => fireEvent.click(sheet, { clientX: x, clientY: y, detail });
  const { left, top } = block(/^Kazakhstan/).style;
  const [x, y] = [Number.parseFloat(left), Number.parseFloat(top)];
  const selected = () => atlas.store.getState().view.selected;
  press(x - 8, y - 4);
  expect(selected()).toEqual(['KAZ']);
  press(x - 8, y - 4, 2);
  expect(selected()).toEqual(['KAZ']);
  act(() => atlas.store.commands.clearSelection());
  act(() => atlas.store.commands.setCamera({ lon: 60, lat: 48, scale: 4 }));
  const name = await screen.findByText('Kazakhstan', { selector: 'text' });
  press(Number(name.getAttribute('x')) + 10, Number(name.getAttribute('y')) - 4);
  expect(selected()).toEqual(['KAZ']);
  act(() => atlas.store.commands.clearSelection());
  act(() => atlas.store.commands.setCamera({ lon: 60, lat: 48, scale: 4 }));
  press(x - 60, y);
  expect(selected()).toEqual(['KAZ']);
});

test('one Tab enters the blocks, arrows walk to the nearest, Enter selects, Escape leaves', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  expect(blocks().filter((button) => button.tabIndex === 0)).toHaveLength(1);
  act(() => block(/^Lettonie/).focus());
  await user.keyboard('{ArrowRight}');
  expect(block(/^Kazakhstan/)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(atlas.store.getState().view.selected).toEqual(['KAZ']);
  await user.keyboard('{Escape}{Escape}');
  expect(screen.getByRole('region', { name: /Carte/ })).toHaveFocus();
});

test('focus tells the name, the themes and the latest date; Escape dismisses', async () => {
  const { user } = renderWithAtlas(<WorldMap />);
  act(() => block(/^Kazakhstan/).focus());
  expect(await screen.findByText(/^Dernière/)).toHaveTextContent(/14\snov\.\s2025/);
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/^Dernière/)).toBeNull();
  expect(block(/^Kazakhstan/)).toHaveFocus();
});

test('the selection draws its routes in words and fits home with the country', async () => {
  renderWithAtlas(<WorldMap />, { link: '?select=KAZ' });
  expect(await screen.findByText(/^1\saccueil en France$/)).toBeInTheDocument();
  expect(screen.getByText('Paris')).toBeInTheDocument();
});

test('the buttons zoom, fit, frame a region and turn to the globe; the camera goes to the link', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  const camera = () => atlas.store.getState().view.camera;
  await user.click(screen.getByRole('button', { name: 'Agrandir' }));
  const zoomed = camera();
  expect(zoomed?.scale).toBeGreaterThan(1);
  await user.click(screen.getByRole('button', { name: 'Réduire' }));
  expect(camera()?.scale).toBeLessThan(zoomed?.scale ?? 0);
  await user.click(screen.getByRole('button', { name: 'Recadrer la carte' }));
  expect(camera()).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cadrer une région' }), 'Afrique');
  expect(camera()?.lat).toBeLessThan(20);
  await user.click(screen.getByRole('button', { name: 'Globe' }));
  expect(atlas.store.getState().view.globe).toBe(true);
});

test('fitting goes back to what the view is about, all partners stay one choice away', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />, { link: '?select=KAZ', language: 'en' });
  const aboutSelection = placesOf('Partner countries');
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  await waitFor(() => expect(placesOf('Partner countries')).not.toEqual(aboutSelection));
  await user.click(screen.getByRole('button', { name: 'Fit the map' }));
  await waitFor(() => expect(placesOf('Partner countries')).toEqual(aboutSelection));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show a region' }), 'All partners');
  expect(atlas.store.getState().view.camera).not.toBeNull();
});

test('Shift and an arrow move the map by a tenth of the view, from a block and from the plate', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />, { link: '?at=40,40,3' });
  const lon = () => atlas.store.getState().view.camera?.lon ?? Number.NaN;
  expect(screen.getByRole('group', { name: 'Pays partenaires' })).toHaveAccessibleDescription(/déplacer la carte/);
  act(() => block(/^Kazakhstan/).focus());
  const left = () => Number.parseFloat(block(/^Kazakhstan/).style.left);
  const before = left();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(lon()).toBeGreaterThan(45);
  expect(before - left()).toBeCloseTo(SHEET_WIDTH / 10, -1);
  expect(block(/^Kazakhstan/)).toHaveFocus();
  act(() => screen.getByRole('region', { name: /Carte/ }).focus());
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(lon()).toBeCloseTo(40, 3);
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(atlas.store.getState().view.camera?.lat).toBeGreaterThan(42);
});

test('a block that goes away leaves the focus to the nearest one, the last one to the plate', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />, { link: '?at=48,52,3' });
  act(() => block(/^Kazakhstan/).focus());
  await user.keyboard('{Shift>}{ArrowLeft>4/}{/Shift}');
  expect(screen.queryByRole('button', { name: /^Kazakhstan/ })).toBeNull();
  expect(block(/^Lettonie/)).toHaveFocus();
  act(() => atlas.store.commands.setFacetValues('type', ['agreement']));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Lettonie/ })).toBeNull());
  expect(screen.getByRole('region', { name: /Carte/ })).toHaveFocus();
});

test('where the sheet ends an arrow moves the map to the nearest partner beyond, and the focus goes there', async () => {
  const { user } = renderWithAtlas(<WorldMap />, { link: '?at=68,48,8' });
  expect(blocks()).toHaveLength(1);
  act(() => block(/^Kazakhstan/).focus());
  await user.keyboard('{ArrowRight}');
  expect(block(/^Kazakhstan/)).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(block(/^Lettonie/)).toHaveFocus());
});

test('plus and minus zoom around the block with the focus, zero goes back to what the view is about', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  const scale = () => atlas.store.getState().view.camera?.scale ?? Number.NaN;
  act(() => block(/^Kazakhstan/).focus());
  await user.keyboard('+');
  const zoomed = scale();
  expect(zoomed).toBeGreaterThan(1.5);
  expect(block(/^Kazakhstan/)).toHaveFocus();
  await user.keyboard('-');
  expect(scale()).toBeLessThan(zoomed);
  await user.keyboard('0');
  expect(atlas.store.getState().view.camera).toBeNull();
  expect(block(/^Kazakhstan/)).toHaveFocus();
});

test('land without actions tells its name and that it has none, home what it is; neither is selected', async () => {
  const { container, atlas } = renderWithAtlas(<WorldMap />, { link: '?at=134,-25,4' });
  await waitFor(() => expect(container.querySelector('path[data-country="AUS"]')).not.toBeNull());
  const middle = { clientX: 568, clientY: 264 };
  const sheet = container.querySelector('[data-sheet]') ?? container;
  fireEvent.pointerMove(sheet, { ...middle, pointerType: 'mouse' });
  expect(await screen.findByText('Aucune action')).toBeInTheDocument();
  expect(screen.getByText('Australie', { selector: 'b' })).toBeInTheDocument();
  fireEvent.click(sheet, middle);
  expect(atlas.store.getState().view.selected).toEqual([]);
  act(() => atlas.store.commands.setCamera({ lon: 2.5, lat: 46.5, scale: 6 }));
  await act(async () => undefined);
  fireEvent.pointerMove(sheet, { ...middle, pointerType: 'mouse' });
  expect(await screen.findByText('pays de l’établissement')).toBeInTheDocument();
  expect(screen.getByText('France', { selector: 'b' })).toBeInTheDocument();
});

test('a new selection takes the camera back from the reader', async () => {
  const { atlas } = renderWithAtlas(<WorldMap />, { link: '?at=10,10,3' });
  act(() => atlas.store.commands.select('KAZ'));
  await waitFor(() => expect(atlas.store.getState().view.camera).toBeNull());
});

test('what has no country is counted beside the map, one press away', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  await user.click(screen.getByRole('button', { name: /^2\sactions sans pays$/ }));
  expect(atlas.session.getState().aside).toBe('unplaced');
});

test('the partners are a list, one press away from the map', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />);
  await user.click(screen.getByRole('button', { name: 'Liste des pays partenaires' }));
  expect(atlas.session.getState().aside).toBe('partners');
});

test('the borders are declared in both languages', () => {
  const { unmount } = renderWithAtlas(<WorldMap />);
  expect(screen.getByText(/n’engagent pas la position de l’établissement/)).toBeVisible();
  unmount();
  renderWithAtlas(<WorldMap />, { language: 'en' });
  expect(screen.getByText(/do not commit the institution/)).toBeVisible();
});

test('beside a country’s page, where there is no legend, a button of the plate declares the borders', async () => {
  const { user } = renderWithAtlas(<WorldMap />, { link: '?country=CIV' });
  const about = screen.getByRole('button', { name: 'À propos des frontières' });
  expect(screen.queryByText(/n’engagent pas la position/)).toBeNull();
  await user.click(about);
  expect(screen.getByText(/Natural Earth.*n’engagent pas la position de l’établissement/)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/n’engagent pas la position/)).toBeNull();
});

test('the blocks say aloud that countries add up to more than the total', () => {
  renderWithAtlas(<WorldMap />);
  expect(screen.getByRole('group', { name: 'Pays partenaires' })).toHaveAccessibleDescription(
    /Une action à plusieurs pays a un carré dans chacun/,
  );
});

test('without WebGL the world is drawn as SVG', async () => {
  const { container } = renderWithAtlas(<WorldMap />);
  await waitFor(() =>
    expect(container.querySelector('path[data-country="KAZ"]')).toHaveAttribute('fill', 'var(--land-2)'),
  );
});

test('beside a country’s page the map shows its whole history, whatever the filters, and no legend', async () => {
  const { user, atlas } = renderWithAtlas(<WorldMap />, { link: '?country=CIV&theme=ai' });
  expect(block(/^Côte d’Ivoire, 1\saction/)).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('button', { name: /^Kazakhstan/ })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Légende' })).toBeNull();
  await user.click(block(/^Sénégal/));
  expect(atlas.store.getState().view.country).toBe('SEN');
});

test('in a talk only what the view shows has a place: each country its own block, whatever the dataset holds, and nothing to press beside', () => {
  renderWithAtlas(
    <WorldMap manner="talk" placed="matching" hasControls={false} hasLegend={false} hasNotice={false} />,
    {
      link: '?theme=digital',
    },
  );
  expect(blocks().map((button) => button.getAttribute('data-block'))).toEqual(['KAZ', 'LVA', 'CIV', 'SEN', 'TCD']);
  expect(screen.queryByRole('group', { name: /commandes/i })).toBeNull();
  expect(screen.queryByRole('button', { name: /zoom/i })).toBeNull();
});
