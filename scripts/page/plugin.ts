import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { chooseText } from '../../src/domain/language.ts';
import { messagesOf } from '../../src/i18n/registry.ts';
import { headTags, readSiteUrl } from './head-tags.ts';

/** The language of the page before any reader: what engines and previews get. */
const LANGUAGE = 'fr';

/** Writes title, description and link preview into the page, from the dataset and `SITE_URL`. */
export function pageHead(siteUrl = process.env.SITE_URL): Plugin {
  return {
    name: 'page-head',
    transformIndexHtml: () => {
      const { dataset } = decodeDataset(readFileSync('public/data/atlas.json', 'utf8'));
      const { product } = messagesOf(LANGUAGE).app;
      const { description, picture } = messagesOf(LANGUAGE).link;
      const institution = chooseText(dataset.institution.name, LANGUAGE)?.text ?? dataset.institution.shortName;
      const title = chooseText(dataset.title, LANGUAGE)?.text ?? product;
      return headTags({
        title,
        description: description(institution),
        locale: 'fr_FR',
        pictureText: picture(title),
        siteUrl: readSiteUrl(siteUrl),
      });
    },
  };
}
