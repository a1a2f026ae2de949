import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { mediaWith } from '../../../tests/support/media.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { Timeline } from './Timeline.tsx';
import { type TimelineModel, useTimeline } from './use-timeline.ts';

const start = () => screen.getByRole('slider', { name: 'Début de la période' });
const end = () => screen.getByRole('slider', { name: 'Fin de la période' });
const whole = () => screen.queryByRole('slider', { name: 'Déplacer la période' });
const period = (atlas: ReturnType<typeof renderWithAtlas>['atlas']) => {
  const { from, to } = atlas.store.getState().view;
  return `${from ?? ''}–${to ?? ''}`;
};

/** Lets so many milliseconds of the fake clock go by. */
function wait(durationMs: number): void {
  act(() => {
    vi.advanceTimersByTime(durationMs);
  });
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('at rest the whole history is shown by year, with its figures in words', () => {
  renderWithAtlas(<Timeline />);
  const region = screen.getByRole('region', { name: 'Période' });
  expect(within(region).getByRole('button', { name: 'Année' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('figure', { name: 'Nombre d’actions au fil du temps, de 2003 à 2026' })).toBeVisible();
  expect(start()).toHaveAttribute('aria-valuetext', '2003, le plus ancien');
  expect(end()).toHaveAttribute('aria-valuetext', '2026, le plus récent');
  expect(screen.getByRole('row', { name: /^2025/ })).toHaveAccessibleName('2025 2 3');
  expect(screen.getByRole('button', { name: 'et 1 action sans date' })).toBeVisible();
});

test('the second figure of a column is the number of rows of the list for that period', () => {
  const { atlas } = renderWithAtlas(<Timeline />, { link: '?theme=digital' });
  expect(screen.getByRole('row', { name: /^2024/ })).toHaveAccessibleName('2024 1 1');
  expect(screen.queryByRole('row', { name: /^2003/ })).not.toBeInTheDocument();
  act(() => atlas.store.commands.setPeriod('2024', '2024'));
  expect(screen.getByRole('button', { name: 'Mois' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('row', { name: /^mai.2024/ })).toHaveAccessibleName('mai\u00a02024 0 1');
});

test('a column says both of its figures, to the eye that rests on it and to the ear', () => {
  const { container } = renderWithAtlas(<Timeline />);
  const table = screen.getByRole('table', { name: 'Actions par colonne de la chronologie, sous les autres filtres' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Année', 'Commencées', 'En cours']);
  expect(within(table).getByRole('row', { name: /^2023/ })).toHaveAccessibleName('2023 0 1');
  const titles = [...container.querySelectorAll('title')].map(({ textContent }) => textContent);
  expect(titles).toContain('2025\u00a0: 2 commencées, 3 en cours');
  expect(titles).toContain('2023\u00a0: 0 commencée, 1 en cours');
});

test('a handle answers to every key and says its value; Escape clears', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />);
  act(() => start().focus());
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(period(atlas)).toBe('2005–');
  expect(start()).toHaveAttribute('aria-valuetext', '2005');
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}{PageUp}{PageDown}{ArrowLeft}');
  expect(period(atlas)).toBe('2009–');
  act(() => end().focus());
  expect(screen.getByRole('button', { name: 'Trimestre' })).toHaveAttribute('aria-pressed', 'true');
  await user.keyboard('{ArrowLeft}');
  expect(period(atlas)).toBe('2009-01–2026-09');
  expect(end()).toHaveAttribute('aria-valuetext', '3e\u00a0trimestre 2026');
  await user.keyboard('{Home}');
  expect(period(atlas)).toBe('2009-01–2009-03');
  await user.keyboard('{Escape}');
  expect(period(atlas)).toBe('–');
});

test('the window itself is a slider that keeps its length, there only while a period is chosen', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />, { link: '?step=year&from=2010&to=2012' });
  expect(whole()).toHaveAttribute('aria-valuetext', 'de 2010 à 2012');
  act(() => whole()?.focus());
  await user.keyboard('{ArrowRight}');
  expect(period(atlas)).toBe('2011–2013');
  expect(whole()).toHaveAttribute('aria-valuetext', 'de 2011 à 2013');
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}{PageUp}{PageUp}');
  expect(period(atlas)).toBe('2016–2018');
  await user.keyboard('{End}');
  expect(period(atlas)).toBe('2024–');
  expect(whole()).toHaveAttribute('aria-valuenow', whole()?.getAttribute('aria-valuemax'));
  await user.keyboard('{Home}');
  expect(period(atlas)).toBe('–2005');
  expect(whole()).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(period(atlas)).toBe('–');
  expect(whole()).not.toBeInTheDocument();
  expect(start()).toHaveFocus();
});

test.each([
  ['from=2022&to=2025&step=month', 'de janvier\u00a02022 à décembre\u00a02025'],
  ['from=2024-04&to=2024-10', 'd’avril\u00a02024 à octobre\u00a02024'],
  ['from=2020&to=2025', 'du\u00a01er\u00a0trimestre 2020 au\u00a04e\u00a0trimestre 2025'],
  ['from=2024-05&to=2024-11-14', 'de mai\u00a02024 au\u00a014\u00a0novembre\u00a02024'],
  ['from=2024&to=2024&step=year', '2024'],
])('with %s the window says « %s »', (link, words) => {
  renderWithAtlas(<Timeline />, { link: `?${link}` });
  expect(whole()).toHaveAttribute('aria-valuetext', words);
});

test('keys held down are one entry of the history, and going back undoes them', async () => {
  const { user, atlas, address } = renderWithAtlas(<Timeline />);
  act(() => start().focus());
  await user.keyboard('{ArrowRight>3/}');
  expect(period(atlas)).toBe('2006–');
  expect(address.entries.length).toBe(2);
  act(() => address.go(-1));
  expect(period(atlas)).toBe('–');
});

test('typed dates of any precision set the period; a bad one says why', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />);
  await user.click(screen.getByRole('button', { name: /^Début de la période/ }));
  const editor = screen.getByRole('dialog', { name: 'Choisir une période' });
  const from = within(editor).getByRole('textbox', { name: 'Début' });
  const to = within(editor).getByRole('textbox', { name: 'Fin' });
  expect(from).toHaveFocus();
  await user.type(from, 'mars 2024');
  await user.type(to, '31/02/2025');
  await user.click(within(editor).getByRole('button', { name: 'Appliquer' }));
  expect(within(editor).getByRole('alert')).toHaveTextContent(
    /^Fin, «\s31\/02\/2025\s»\s: ce jour n’existe pas dans ce mois\. Écrivez/,
  );
  expect(to).toHaveFocus();
  expect(to).toBeInvalid();
  await user.clear(to);
  await user.type(to, '14/11/2020{Enter}');
  expect(within(editor).getByRole('alert')).toHaveTextContent('la fin précède le début.');
  await user.clear(to);
  await user.type(to, '14/11/2025{Enter}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(period(atlas)).toBe('2024-03–2025-11-14');
  expect(
    screen.getByRole('button', { name: 'Fin de la période\u00a0: 14\u00a0nov.\u00a02025. Modifier' }),
  ).toBeVisible();
});

test('a quarter is typed as it is said', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />);
  await user.click(screen.getByRole('button', { name: /^Début de la période/ }));
  await user.type(screen.getByRole('textbox', { name: 'Début' }), 'T2 2021');
  await user.type(screen.getByRole('textbox', { name: 'Fin' }), '3e trimestre 2021{Enter}');
  expect(period(atlas)).toBe('2021-04–2021-09');
});

test('a period outside of the data is kept, and the reader is told', () => {
  const { atlas } = renderWithAtlas(<Timeline />, { link: '?from=2031' });
  expect(period(atlas)).toBe('2031–');
  expect(screen.getByText('Cette période est en dehors des données, qui vont de 2003 à 2026.')).toBeVisible();
  act(() => atlas.store.commands.setPeriod('2026', '2031'));
  expect(screen.queryByText(/en dehors des données/)).not.toBeInTheDocument();
});

test('presets name their period; Escape gives the focus back', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />);
  const button = screen.getByRole('button', { name: /^Fin de la période/ });
  await user.click(button);
  expect(screen.getByRole('button', { name: /^12\u00a0derniers mois/ })).toHaveTextContent(
    '22 nov. 2025 – 21 nov. 2026',
  );
  await user.keyboard('{Escape}');
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Avant 2022' }));
  expect(period(atlas)).toBe('–2021');
  await user.click(screen.getByRole('button', { name: /^Début de la période/ }));
  expect(screen.getByRole('button', { name: 'Avant 2022' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: '2024' }));
  expect(period(atlas)).toBe('2024–2024');
});

test('the chosen step wins; the one that comes by itself is not kept', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />, { link: '?from=2024&to=2025' });
  await user.click(screen.getByRole('button', { name: 'Année' }));
  expect(atlas.store.getState().view.step).toBe('year');
  await user.click(screen.getByRole('button', { name: 'Mois' }));
  expect(atlas.store.getState().view.step).toBeNull();
});

/** The abscissa of a year when 24 of them share 1132 px from 16 px on. */
const x = (year: number) => 16 + (year - 2003) * (1132 / 24);

test('dragging draws a window that snaps to the columns, and a press chooses one', () => {
  const { atlas } = renderWithAtlas(<Timeline />);
  const figure = screen.getByRole('figure');
  fireEvent.pointerDown(figure, { clientX: x(2020.4), button: 0, pointerId: 1 });
  fireEvent.pointerMove(figure, { clientX: x(2022.6), pointerId: 1 });
  fireEvent.pointerUp(figure, { clientX: x(2022.6), pointerId: 1 });
  expect(period(atlas)).toBe('2020–2022');
  act(() => atlas.store.commands.setPeriod(null, null));
  fireEvent.pointerDown(figure, { clientX: x(2012.4), button: 0, pointerId: 1 });
  fireEvent.pointerUp(figure, { clientX: x(2012.4), pointerId: 1 });
  expect(period(atlas)).toBe('2012–2012');
});

test('a pointer that the system takes away leaves the period as it was', () => {
  const { atlas } = renderWithAtlas(<Timeline />, { link: '?step=year&from=2010&to=2012' });
  fireEvent.pointerDown(end(), { clientX: x(2013), button: 0, pointerId: 1 });
  fireEvent.pointerMove(end(), { clientX: x(2020), pointerId: 1 });
  fireEvent.pointerCancel(end(), { pointerId: 1 });
  expect(period(atlas)).toBe('2010–2012');
});

test('Escape during a drag restores the brush as it was, and only that', async () => {
  const { user, atlas } = renderWithAtlas(<Timeline />, { link: '?step=year&from=2010&to=2012' });
  const escaped = vi.fn<(event: KeyboardEvent) => void>();
  window.addEventListener('keydown', escaped);
  fireEvent.pointerDown(end(), { clientX: x(2013), button: 0, pointerId: 1 });
  fireEvent.pointerMove(end(), { clientX: x(2020), pointerId: 1 });
  await expect.poll(() => period(atlas)).toBe('2010–2019');
  await user.keyboard('{Escape}');
  expect(period(atlas)).toBe('2010–2012');
  fireEvent.pointerMove(end(), { clientX: x(2021), pointerId: 1 });
  fireEvent.pointerUp(end(), { clientX: x(2021), pointerId: 1 });
  expect(period(atlas)).toBe('2010–2012');
  expect(escaped).not.toHaveBeenCalled();
  window.removeEventListener('keydown', escaped);
});

test('Space on a handle plays and pauses', () => {
  vi.useFakeTimers();
  const { atlas } = renderWithAtlas(<Timeline />);
  fireEvent.keyDown(start(), { key: ' ' });
  expect(period(atlas)).toBe('–2003');
  wait(1000);
  expect(period(atlas)).toBe('–2004');
  fireEvent.keyDown(start(), { key: ' ' });
  wait(3000);
  expect(period(atlas)).toBe('–2004');
});

test('play advances one step a second and stops at the end', () => {
  vi.useFakeTimers();
  const { atlas } = renderWithAtlas(<Timeline />);
  fireEvent.click(screen.getByRole('button', { name: 'Lire la chronologie' }));
  expect(period(atlas)).toBe('–2003');
  wait(1000);
  wait(1000);
  expect(period(atlas)).toBe('–2005');
  expect(screen.getByRole('button', { name: 'Année' })).toHaveAttribute('aria-pressed', 'true');
  fireEvent.click(screen.getByRole('button', { name: '2\u00a0×' }));
  wait(500);
  wait(500);
  expect(period(atlas)).toBe('–2007');
  fireEvent.click(screen.getByRole('button', { name: 'Mettre en pause' }));
  wait(5000);
  expect(period(atlas)).toBe('–2007');
  act(() => atlas.store.commands.setPeriod(null, null));
  fireEvent.click(screen.getByRole('button', { name: 'Lire la chronologie' }));
  for (let seconds = 0; seconds < 30; seconds += 1) wait(1000);
  expect(period(atlas)).toBe('–');
  expect(screen.getByRole('button', { name: 'Lire la chronologie' })).toBeVisible();
});

test('with reduced motion each press is one step', () => {
  mediaWith('reduced-motion');
  const { atlas } = renderWithAtlas(<Timeline />);
  const button = screen.getByRole('button', { name: 'Avancer d’un pas dans la chronologie' });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(period(atlas)).toBe('–2004');
});

test('while a window is dragged, what the period does not change is not worked out again', () => {
  const seen: TimelineModel[] = [];
  function Probe() {
    seen.push(useTimeline('year'));
    return null;
  }
  const { atlas } = renderWithAtlas(<Probe />, { link: '?from=2010&to=2012' });
  act(() => atlas.store.commands.setPeriod('2020', '2025', { commit: false }));
  const [before, after] = [seen[0], seen.at(-1)];
  expect(after?.period).not.toEqual(before?.period);
  expect(after?.isMatch).not.toBe(before?.isMatch);
  expect(after?.isCounted).toBe(before?.isCounted);
  expect(after?.history).toBe(before?.history);
  act(() => atlas.store.commands.setFacetValues('theme', ['digital']));
  expect(seen.at(-1)?.isCounted).not.toBe(before?.isCounted);
});

test('a drag is followed once per frame, however many times the pointer moves', () => {
  vi.useFakeTimers();
  const { atlas } = renderWithAtlas(<Timeline />, { link: '?step=year&from=2010&to=2012' });
  const changes: string[] = [];
  atlas.store.subscribe(() => changes.push(period(atlas)));
  fireEvent.pointerDown(end(), { clientX: x(2013), button: 0, pointerId: 1 });
  for (const year of [2014, 2015, 2016, 2017]) fireEvent.pointerMove(end(), { clientX: x(year), pointerId: 1 });
  expect(changes).toEqual([]);
  wait(20);
  expect(changes).toEqual(['2010–2016']);
});
