import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';

/** Opens the ways to share the view; `onOpen` is called first. */
export function ShareButton({ onOpen }: { readonly onOpen?: () => void }) {
  const { messages } = useTranslator();
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
      {messages.share.share}
    </Button>
  );
}
