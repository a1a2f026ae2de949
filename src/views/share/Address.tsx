import { useMemo } from 'react';
import { usePublicLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { qrPath } from './qr-path.ts';
import styles from './ShareDialog.module.css';

/** The address of the view for the camera of a phone, dark on light in every appearance. */
export function QrCode() {
  const { messages } = useTranslator();
  const address = usePublicLink();
  const code = useMemo(() => qrPath(address), [address]);
  if (code === null) return <p className={styles.note}>{messages.share.codeTooLong}</p>;
  return (
    <div className={styles.code}>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={messages.share.codeName}>
        <path d={code.path} fill="currentColor" shapeRendering="crispEdges" />
      </svg>
      <p className={styles.note}>{messages.share.codeHelp}</p>
    </div>
  );
}
