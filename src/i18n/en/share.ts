import type { Messages } from '../fr.ts';

export const share = {
  title: 'Share this view',
  link: 'Link',
  address: 'Address of the view',
  copy: 'Copy',
  copied: 'Link copied',
  kept: 'The link keeps the filters, the period, the country and the language.',
  refused:
    'The browser did not allow copying. The address is selected: copy it yourself (Ctrl + C, Cmd + C or a long press).',
  code: 'QR code',
  codeName: 'QR code of the address of the view',
  codeHelp: 'To show on a screen or print: a phone that reads it opens this view.',
  codeTooLong: 'The address of this view is too long for a QR code.',
} satisfies Messages['share'];
