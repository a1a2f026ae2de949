import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { Button } from '../../ui/Button.tsx';

/** Opens the ways to share the view; `onOpen` is called first. */
export function ShareButton({ onOpen }: { readonly onOpen?: () => void }) {
  const { messages } = useFirstTranslator();
  const { setDialog } = useSessionSetters();
  const isOpen = useSession(({ dialog }) => dialog === 'share');
  return (
    <Button
      variant="quiet"
      icon="share"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => {
        onOpen?.();
        setDialog('share');
      }}
    >
      {messages.header.share}
    </Button>
  );
}
