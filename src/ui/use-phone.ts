import { useMedia } from './use-media.ts';

/** Whether the page is laid out for a phone: a narrow window, or one as low as that of a phone held sideways. */
export function usePhone(): boolean {
  return useMedia('(max-width: 767px), (max-width: 1099px) and (max-height: 479px)');
}
