import { useEffect } from 'react';
import { chooseText } from '../domain/language.ts';
import { useDataset } from './use-dataset.ts';
import { useTranslator } from './use-translator.ts';

/** Names the browser's tab after what is on screen, followed by the atlas's own title. */
export function useDocumentTitle(text: string): void {
  const { language } = useTranslator();
  const atlas = chooseText(useDataset().title, language)?.text;
  useEffect(() => {
    document.title = atlas ? `${text} · ${atlas}` : text;
  }, [text, atlas]);
}
