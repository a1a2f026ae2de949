import { useMemo, useState } from 'react';
import { usePublicLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { LinkField } from './LinkField.tsx';
import { qrPath } from './qr-path.ts';
import styles from './ShareDialog.module.css';

/** The address of the view: to copy, and as a code for the camera of a phone, dark on light in every appearance. */
export function Address() {
  const { messages } = useTranslator();
  const address = usePublicLink();
  const code = useMemo(() => qrPath(address), [address]);
  const [isLarge, setIsLarge] = useState(false);
  return (
    <div className={classNames(styles.address, isLarge && styles.large)}>
      <div>
        <LinkField />
        <p className={styles.note}>{code ? messages.share.codeHelp : messages.share.codeTooLong}</p>
        {code && (
          <Button variant="link" onClick={() => setIsLarge(!isLarge)}>
            {isLarge ? messages.share.smallerCode : messages.share.largerCode}
          </Button>
        )}
      </div>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={messages.share.codeName}>
          <path d={code.path} fill="currentColor" shapeRendering="crispEdges" />
        </svg>
      )}
    </div>
  );
}
