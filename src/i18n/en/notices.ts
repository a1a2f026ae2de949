import type { Messages } from '../fr.ts';

export const notices: Messages['notices'] = {
  newerDataset: (updated) => `New data is available. Updated: ${updated}.`,
  showNewerDataset: 'Show it',
};
