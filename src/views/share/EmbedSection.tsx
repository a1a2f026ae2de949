import { useId, useState } from 'react';
import { chooseText } from '../../domain/language.ts';
import {
  DEFAULT_EMBED_PARTS,
  EMBED_SHAPES,
  type EmbedOptions,
  embeddedView,
  embedSnippet,
} from '../../embed/embed-options.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { LANGUAGES } from '../../i18n/registry.ts';
import { embedLinkTo } from '../../state/url/link.ts';
import { EMBED_PARTS } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import styles from './EmbedSection.module.css';

/** The view as it would stand in a page or a slide, with what can be chosen of it and the code to paste. */
export function EmbedSection() {
  const { messages, language } = useTranslator();
  const words = messages.embedding;
  const dataset = useDataset();
  const view = useViewState();
  const [options, setOptions] = useState<EmbedOptions>({
    shape: 'wide',
    appearance: 'light',
    language,
    parts: DEFAULT_EMBED_PARTS,
  });
  const address = embedLinkTo(embeddedView(view, options));
  const title = chooseText(dataset.title, options.language)?.text ?? messages.app.product;
  const change = (changes: Partial<EmbedOptions>): void => setOptions({ ...options, ...changes });
  return (
    <>
      <EmbedPreview address={address} shape={options.shape} name={words.preview} />
      <div className={styles.options}>
        <SegmentedControl
          isNamed
          label={words.shape}
          segments={EMBED_SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
          value={options.shape}
          onChange={(shape) => change({ shape })}
        />
        <SegmentedControl
          isNamed
          label={messages.header.appearance}
          segments={[
            { value: 'light', label: messages.header.appearanceLight },
            { value: 'dark', label: messages.header.appearanceDark },
            { value: 'auto', label: messages.header.appearanceAuto },
          ]}
          value={options.appearance ?? 'auto'}
          onChange={(value) => change({ appearance: value === 'auto' ? null : value })}
        />
        <SegmentedControl
          isNamed
          label={messages.header.language}
          segments={LANGUAGES.map(({ code }) => ({ value: code, label: code.toUpperCase() }))}
          value={options.language}
          onChange={(code) => change({ language: code })}
        />
      </div>
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={words.partNames[part]}
            isChecked={options.parts.includes(part)}
            onChange={(isChecked) =>
              change({
                parts: EMBED_PARTS.filter((other) => (other === part ? isChecked : options.parts.includes(other))),
              })
            }
          />
        ))}
      </fieldset>
      <Snippet code={embedSnippet({ address, shape: options.shape, title })} />
    </>
  );
}

/** The code to paste, and the button that copies it. */
function Snippet({ code }: { readonly code: string }) {
  const { messages } = useTranslator();
  const { state, copy } = useCopy();
  const noteId = useId();
  const isCopied = state === 'copied';
  return (
    <>
      <div className={styles.snippet}>
        <textarea
          readOnly
          rows={6}
          className={styles.code}
          value={code}
          aria-label={messages.embedding.code}
          aria-describedby={noteId}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          variant="primary"
          icon={isCopied ? 'check' : 'copy'}
          className={styles.copy}
          aria-label={isCopied ? messages.embedding.copied : messages.embedding.copy}
          onClick={() => copy(code)}
        >
          {isCopied ? messages.embedding.copied : messages.share.copy}
        </Button>
      </div>
      <p id={noteId} className={styles.note}>
        {state === 'refused' ? messages.embedding.refused : messages.embedding.help}
      </p>
    </>
  );
}
