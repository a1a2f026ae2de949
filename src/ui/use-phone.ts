import { useMedia } from './use-media.ts';

/** Whether the page is laid out for a phone: a narrow window, or one as low as that of a phone held sideways. */
export function usePhone(): boolean {
  return useMedia('(max-width: 47.9375em), (max-width: 68.6875em) and (max-height: 29.9375em)');
}
