import type { CooperationAction } from '../domain/action.ts';
import { type ChosenText, chooseText, type LanguageCode } from '../domain/language.ts';
import { escapeXml } from '../domain/xml-text.ts';
import { createFormat } from '../i18n/format.ts';
import { exportedActions } from './export-format.ts';
import type { ExportedScene } from './scenes.ts';

/** Language tags of text runs, by which a program checks the spelling and a reader speaks. */
export const LANGUAGE_TAGS: Readonly<Record<LanguageCode, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A paragraph of notes: its runs, each in the language that it is written in; none for an empty line. */
export type NoteParagraph = readonly ChosenText[];

const EMPTY_NOTES = /<a:p><a:r><a:rPr [^>]*\/><a:t><\/a:t><\/a:r>.*?<\/a:p>/s;

/** What who speaks needs: the caption, what the map shows, its actions with their sources, and the address. */
export function slideNotes({ caption, input }: ExportedScene, address: string): NoteParagraph[] {
  const { language } = input.view;
  const format = createFormat(language);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const own = (text: string): ChosenText => ({ text, language });
  const linesOf = ({ time, title, sources }: CooperationAction): NoteParagraph[] => {
    const chosen = chooseText(title, language);
    return [
      [own(`${format.actionTime(time, 'long')}${colon}`), ...(chosen ? [chosen] : [])],
      ...sources.flatMap(({ url }) => (url ? [[own(url)]] : [])),
    ];
  };
  const blocks: NoteParagraph[][] = [
    ...(caption ? [[[caption]]] : []),
    [[own(input.sentence)]],
    ...exportedActions(input).map(linesOf),
    [[own(address)]],
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
}

/** The XML of a slide's notes, written by the library without any, with paragraphs in their place (ECMA-376, DrawingML text). */
export function withNotes(xml: string, paragraphs: readonly NoteParagraph[]): string {
  return xml.replace(EMPTY_NOTES, () => paragraphs.map(paragraphXml).join(''));
}

function paragraphXml(runs: NoteParagraph): string {
  const written = runs.map(
    ({ text, language }) => `<a:r><a:rPr lang="${LANGUAGE_TAGS[language]}"/><a:t>${escapeXml(text)}</a:t></a:r>`,
  );
  return `<a:p>${written.join('')}</a:p>`;
}
