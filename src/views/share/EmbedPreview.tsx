import { useRef } from 'react';
import { type EmbedShape, embedSize } from '../../embed/embed-options.ts';
import { useSize } from '../../ui/use-size.ts';
import styles from './EmbedSection.module.css';

interface EmbedPreviewProps {
  readonly address: string;
  readonly shape: EmbedShape;
  /** What the frame is, for those who do not see it. */
  readonly name: string;
}

const FALLBACK = { width: 480, height: 270 };

/** The embed itself at its own size, drawn as small as the dialog asks; for the eye only. */
export function EmbedPreview({ address, shape, name }: EmbedPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box, FALLBACK);
  const size = embedSize(shape);
  return (
    <div ref={box} className={styles.preview} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {room && (
        // A new frame per address: another address in the same one would add a step to the reader's way back.
        <iframe
          key={address}
          src={address}
          title={name}
          {...size}
          tabIndex={-1}
          inert
          style={{ transform: `scale(${room.width / size.width})` }}
        />
      )}
    </div>
  );
}
