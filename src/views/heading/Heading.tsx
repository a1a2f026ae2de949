import { useRef, useState } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useFilters } from '../../hooks/use-view-state.ts';
import { describeView, type HeadingPart, headingText } from '../../query/heading/heading.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import { Announcement } from './Announcement.tsx';
import styles from './Heading.module.css';
import { Token } from './Token.tsx';
import { useRoom } from './use-room.ts';

const MAX_LINES = 2;
/** Mean width of a character of the sentence in ems; the crosses of the tokens widen it. */
const CHARACTER_WIDTH = { plain: 0.4, crossed: 0.43 } as const;

interface HeadingProps {
  /** Where the page has no room for crosses, the sentence opens the filters and its tokens break like words. */
  readonly onOpenFilters?: () => void;
}

/** The sentence that says what is on screen; each filter in it can be taken away, and its changes are spoken. */
export function Heading({ onOpenFilters }: HeadingProps) {
  const dataset = useDataset();
  const result = useResult();
  const filters = useFilters();
  const translator = useFirstTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const room = useRoom(heading, MAX_LINES, onOpenFilters ? CHARACTER_WIDTH.plain : CHARACTER_WIDTH.crossed);
  const [isExpanded, setIsExpanded] = useState(false);

  const input = { ...translator, dataset, filters, result };
  const whole = describeView(input);
  const sentence = headingText(whole);
  const parts = isExpanded || sentence.length <= room ? whole : describeView(input, room);
  const isFolded = isExpanded && sentence.length > room;

  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading} aria-label={sentence}>
        {joinPunctuation(parts).map(({ part, after }, index) => (
          <Part
            key={part.kind === 'token' ? part.token.id : `${index} ${part.kind}`}
            part={part}
            after={after}
            isPlain={onOpenFilters !== undefined}
            onExpand={() => setIsExpanded(true)}
          />
        ))}
        {onOpenFilters && parts.some(({ kind }) => kind === 'token') && (
          <button
            type="button"
            className={styles.cover}
            aria-label={translator.messages.heading.changeFilters}
            onClick={onOpenFilters}
          />
        )}
        {isFolded && (
          <>
            {' '}
            <button type="button" className={styles.more} onClick={() => setIsExpanded(false)}>
              {translator.messages.heading.less}
            </button>
          </>
        )}
      </h1>
      <Announcement />
    </div>
  );
}

interface PartProps {
  readonly part: HeadingPart;
  readonly after: string;
  /** Without buttons of its own. */
  readonly isPlain: boolean;
  readonly onExpand: () => void;
}

function Part({ part, after, isPlain, onExpand }: PartProps) {
  const { applyView } = useCommands();
  const { setAside } = useSessionSetters();
  switch (part.kind) {
    case 'text':
      return <Typeset text={part.text} />;
    case 'strong':
      return <strong className={styles.figure}>{part.text}</strong>;
    case 'token':
      return isPlain ? (
        <>
          <em className={styles.chosen}>
            <Typeset text={part.text} />
          </em>
          {after}
        </>
      ) : (
        <Token
          text={part.text}
          label={part.token.removeLabel}
          after={after}
          onRemove={() => applyView(part.token.removal)}
        />
      );
    case 'more':
      return isPlain ? (
        part.text
      ) : (
        <button type="button" className={styles.more} aria-expanded="false" onClick={onExpand}>
          {part.text}
        </button>
      );
    case 'undated':
      return (
        <button type="button" className={styles.more} onClick={() => setAside('undated')}>
          {part.text}
        </button>
      );
  }
}

/** Moves a comma that follows a token into it, so that no line begins with a comma. */
function joinPunctuation(
  parts: readonly HeadingPart[],
): readonly { readonly part: HeadingPart; readonly after: string }[] {
  return parts.map((part, index) => {
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    const after = part.kind === 'token' && next?.kind === 'text' && next.text.startsWith(',') ? ',' : '';
    const isRobbed = previous?.kind === 'token' && part.kind === 'text' && part.text.startsWith(',');
    return { part: isRobbed ? { ...part, text: part.text.slice(1) } : part, after };
  });
}
