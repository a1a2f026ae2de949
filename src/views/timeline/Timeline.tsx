import { useMedia } from '../../ui/use-media.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { TimelineBand } from './TimelineBand.tsx';
import { TimelineStrip } from './TimelineStrip.tsx';

/** The timeline: a band with its controls, lower on a tablet, and on a phone a strip that opens the period sheet. */
export function Timeline() {
  const isPhone = usePhone();
  const isLow = useMedia('(max-width: 68.6875em)');
  return isPhone ? <TimelineStrip /> : <TimelineBand isLow={isLow} />;
}
