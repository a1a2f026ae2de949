import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { fingerOn } from '../support/finger.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Half of a projector's screen. */
const HALF_SCREEN = { viewport: { width: 960, height: 540 } };

const keyOf = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
const waitForTitle = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Counts the places on which the map is seen on its way, from now on. */
function watchTheWay(page: Page) {
  return page.evaluateHandle(() => {
    const places = new Set<string>();
    const overlay = document.querySelector<SVGElement>('[data-sheet] svg[class*="overlay"]');
    if (!overlay) throw new Error('the map has an overlay');
    const note = () => overlay.style.transform !== '' && places.add(overlay.style.transform);
    new MutationObserver(note).observe(overlay, { attributes: true, attributeFilter: ['style'] });
    return { places, overlay };
  });
}

test('a story is walked by keyboard and by finger, each scene has its link, and the way back leads through them', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', { ...HALF_SCREEN, hasTouch: true });
  await page.getByRole('link', { name: 'Présenter', exact: true }).click();
  await waitForTitle(page, /^Présenter$/);
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Présenter «\sKazakhstan/ }).click();

  await waitForTitle(page, /^Les années\s2000$/);
  await page.getByText(/^Depuis les années\s2000/).waitFor();
  await expectAccessible(page);
  // The country and its map from one scene to the next: a cut where the reader wants no motion.
  await page.keyboard.press('PageDown');
  await waitForTitle(page, /^2009\s: un premier mémorandum$/);
  expect(keyOf(page, 'scene')).toBe('2');
  await page.keyboard.press('End');
  await waitForTitle(page, /^À partir de 2026$/);
  expect(keyOf(page, 'scene')).toBe('7');
  await page
    .getByRole('region', { name: 'Le pays en bref' })
    .getByText(/^anciens élèves$/)
    .or(page.getByText(/^anciens élèvesle/))
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.goBack();
  await waitForTitle(page, /^2009\s/);
  await page.goBack();
  await waitForTitle(page, /^Les années/);

  const finger = await fingerOn(page);
  await finger.drag({ x: 700, y: 300 }, { x: 300, y: 310 });
  await waitForTitle(page, /^2009\s/);
  await finger.drag({ x: 300, y: 300 }, { x: 700, y: 310 });
  await waitForTitle(page, /^Les années/);

  // The notes in their own window and the stage show the same scene, whichever changes it.
  const opening = page.waitForEvent('popup');
  await page.mouse.move(480, 400);
  await page.getByRole('button', { name: 'Ouvrir les notes' }).click();
  const notes = await opening;
  await waitForTitle(notes, /^Les années/);
  await notes.getByRole('heading', { level: 3, name: /^2009\s: un premier/ }).waitFor();
  await expectAccessible(notes);
  await page.keyboard.press('PageDown');
  await waitForTitle(notes, /^2009\s/);
  await notes.keyboard.press('PageUp');
  await waitForTitle(page, /^Les années/);
  await notes.close();

  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 2, name: 'Kazakhstan' }).or(page.getByText('Kazakhstan')).first().waitFor();
  expect(keyOf(page, 'view')).toBeNull();
  expect(keyOf(page, 'select')).toBe('KAZ');
  await page.goBack();
  await waitForTitle(page, /^Les années/);
  await expectQuiet();
});

test('the map flies from scene to scene, and is cut where the reader wants no motion; a table is a scene as well', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?view=present&story=debut-juillet-2025&scene=4', HALF_SCREEN);
  await waitForTitle(page, /^Kenya\s: une déclaration d’intention$/);
  await page.locator('[data-sheet="absent"]').waitFor();
  const way = await watchTheWay(page);
  await page.keyboard.press('PageDown');
  await waitForTitle(page, /^Mexique/);
  await page.getByText('Mexique', { exact: true }).first().waitFor();
  expect(await way.evaluate(({ places }) => places.size)).toBeLessThanOrEqual(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('PageDown');
  await waitForTitle(page, /^Viêt\sNam/);
  await page.waitForFunction(({ places, overlay }) => places.size > 1 && overlay.style.transform === '', way);

  await page.keyboard.press('PageDown');
  await waitForTitle(page, /^Ce que ces jours réunissent$/);
  const actions = page.getByRole('list', { name: 'Actions de la scène' });
  expect(await actions.getByRole('listitem').count()).toBe(5);
  await expectAccessible(page);
  await expectQuiet();
});

test('a story of one’s own is made of views, kept in a link and in a file, and a wrong file takes nothing away', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?theme=ai&lang=fr', {
    viewport: { width: 1280, height: 720 },
  });
  await page.getByRole('button', { name: 'Partager' }).click();
  await page.getByRole('button', { name: 'Ajouter la vue actuelle' }).click();
  await page.getByText(/votre récit a 1\sscène\./).waitFor();
  await page.getByRole('link', { name: 'Voir votre récit' }).click();
  const own = page.getByRole('region', { name: 'Votre récit' });
  const captions = own.getByRole('textbox', { name: 'Légende en français' });
  await captions.fill('Les actions sur l’intelligence artificielle.');
  await own.getByRole('button', { name: 'Ajouter la vue actuelle' }).click();
  await own.getByRole('textbox', { name: 'Titre en français' }).nth(1).fill('Toutes les actions');
  await own.getByRole('button', { name: 'Monter la scène 2' }).press('Enter');
  await expectAccessible(page);
  // What is made stays with the tab.
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll('textarea').length === 4);
  expect(await captions.nth(1).inputValue()).toBe('Les actions sur l’intelligence artificielle.');

  const saving = page.waitForEvent('download');
  await own.getByRole('button', { name: 'Enregistrer le récit (JSON)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('mon-recit.json');
  const content = await readFile(await saved.path());
  await own.getByRole('button', { name: 'Effacer votre récit' }).click();
  await own.getByText('Il n’a pas encore de scène.').waitFor();
  const input = own.locator('input[type="file"]');
  await input.setInputFiles({ name: 'recit.json', mimeType: 'application/json', buffer: content });
  await own.getByText(/Le récit «\sMon récit\s» est ouvert/).waitFor();
  await input.setInputFiles({ name: 'faux.json', mimeType: 'application/json', buffer: Buffer.from('{"titre":') });
  await own.getByText(/Le fichier «\sfaux\.json\s» n’est pas ouvert/).waitFor();
  expect(await own.getByRole('textbox', { name: 'Titre en français' }).first().inputValue()).toBe('Toutes les actions');

  await own.getByRole('link', { name: 'Présenter votre récit' }).click();
  await waitForTitle(page, /^Toutes les actions$/);
  const { search } = new URL(page.url());
  await expectQuiet();

  const other = await openAtlas(browser, `${search}&lang=en`, HALF_SCREEN);
  await waitForTitle(other.page, /^181 /);
  await other.page.keyboard.press('PageDown');
  await waitForTitle(other.page, /artificial intelligence/);
  await other.page.getByText('Les actions sur l’intelligence artificielle.', { exact: true }).waitFor();
  await other.expectQuiet();
});
