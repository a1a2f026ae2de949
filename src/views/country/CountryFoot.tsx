import { useLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** Takes the country away: its link, its print. */
export function CountryFoot() {
  const { messages } = useTranslator();
  const link = useLink();
  return (
    <>
      <CopyButton
        text={link}
        label={messages.common.copyLink}
        copiedLabel={messages.common.linkCopied}
        refusedLabel={messages.common.copyRefused}
      />
      <IconButton icon="print" label={messages.common.print} onClick={() => window.print()} />
    </>
  );
}
