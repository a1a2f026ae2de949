import type { CooperationAction } from '../../src/domain/action.ts';
import { countryName } from '../../src/domain/countries.ts';
import type { Dataset, Term } from '../../src/domain/dataset.ts';
import { chooseText, type LanguageCode, type LocalizedText } from '../../src/domain/language.ts';
import { createFormat, type Format } from '../../src/i18n/format.ts';
import { LANGUAGES, messagesOf } from '../../src/i18n/registry.ts';
import { compareLatestFirst } from '../../src/query/action-order.ts';

/** Name of the page in the build, and of its style sheet in `public/`. */
export const ACTIONS_PAGE = 'actions.html';
const STYLE_SHEET = './plain.css';

/** All actions of a dataset as one static page in every language, latest first, with their sources; `policy` is its Content-Security-Policy. */
export function actionsPage(dataset: Dataset, policy: string): string {
  const [first] = LANGUAGES;
  const language = first?.code ?? 'fr';
  const links = LANGUAGES.map(({ code, ownName }) => `<a href="#${code}" lang="${code}">${html(ownName)}</a>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(messagesOf(language).plain.title(textOf(dataset.title, language)))}</title>
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_SHEET}">
</head>
<body>
<nav>${links.join(' · ')}</nav>
<main>
${LANGUAGES.map(({ code }) => section(dataset, code)).join('\n')}
</main>
</body>
</html>
`;
}

function section(dataset: Dataset, language: LanguageCode): string {
  const { plain } = messagesOf(language);
  const format = createFormat(language);
  const entries = dataset.actions
    .toSorted(compareLatestFirst)
    .map((action) => `<li>${entry(action, dataset, language, format)}</li>`);
  const intro = plain.intro(textOf(dataset.institution.name, language), format.date(dataset.updated, 'long'));
  return `<section id="${language}" lang="${language}">
<h1>${html(plain.title(textOf(dataset.title, language)))}</h1>
<p>${html(intro)} <a href="./?lang=${language}">${html(plain.toAtlas)}</a></p>
<p>${html(plain.total(dataset.actions.length))}</p>
<ol>
${entries.join('\n')}
</ol>
</section>`;
}

function entry(action: CooperationAction, dataset: Dataset, language: LanguageCode, format: Format): string {
  const { plain } = messagesOf(language);
  const named = (terms: readonly Term[], ids: readonly string[]) =>
    ids.map((id) => textOf(terms.find((term) => term.id === id)?.label, language) || id);
  const facts = [
    format.actionTime(action.time, 'long'),
    action.partners.map((code) => countryName(code, language)).join(', ') || plain.noCountry,
    ...named(dataset.types, [action.type]),
    named(dataset.themes, action.themes).join(', '),
    named(dataset.organisations, action.organisations).join(', '),
  ];
  const sources = action.sources.map(({ url, title, publisher }) => {
    const name = html([title ?? url, publisher].filter(Boolean).join(', '));
    return url === null ? name : `<a href="${html(url)}" rel="noopener noreferrer">${name}</a>`;
  });
  return [
    `<h2>${text(action.title, language)}</h2>`,
    `<p>${html(facts.filter(Boolean).join(' · '))}</p>`,
    action.summary ? `<p>${text(action.summary, language)}</p>` : '',
    sources.length > 0 ? `<p>${html(plain.sources)} ${sources.join(' · ')}</p>` : '',
  ].join('');
}

/** A text of the dataset, marked with its language where that is not the reader's. */
function text(localized: LocalizedText, language: LanguageCode): string {
  const chosen = chooseText(localized, language);
  if (!chosen) return '';
  return chosen.language === language
    ? html(chosen.text)
    : `<span lang="${chosen.language}">${html(chosen.text)}</span>`;
}

function textOf(localized: LocalizedText | undefined, language: LanguageCode): string {
  return chooseText(localized, language)?.text ?? '';
}

/** A text as HTML writes it, in an element or in a quoted attribute. */
export function html(written: string): string {
  return written
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
