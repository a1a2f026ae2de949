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
  codeName: 'QR code of the address of the view',
  codeHelp: 'A phone that reads the code opens this view.',
  largerCode: 'Enlarge the code',
  smallerCode: 'Reduce the code',
  codeTooLong: 'The address of this view is too long for a QR code.',
} satisfies Messages['share'];
