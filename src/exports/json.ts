import { messagesOf } from '../i18n/registry.ts';
import { exportedActions, type ExportFormat } from './export-format.ts';

/** The actions of the view as a dataset of their own, with the words and countries that they name. */
export const jsonFormat: ExportFormat = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  options: () => [],
  contents: (input) => messagesOf(input.view.language).common.actions(exportedActions(input).length),
  write: async (input) => {
    const { encodeDataset } = await import('../dataset/encode.ts');
    return new Blob([encodeDataset(input.dataset, exportedActions(input))], { type: jsonFormat.mime });
  },
};
