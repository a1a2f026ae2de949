import type { Messages } from '../fr.ts';

export const share = {
  share: 'Share',
  copied: 'Link copied',
  title: 'Share this view',
  address: 'Address of the view',
  help: 'The browser did not allow copying. Copy this address: it keeps the filters, the period, the country and the language.',
} satisfies Messages['share'];
