import type { ComponentType } from 'react';
import { useSession } from '../hooks/use-session.ts';
import type { DialogId } from '../state/session.ts';
import { lazyView } from '../ui/lazy-view.tsx';
import { PartBoundary } from './PartBoundary.tsx';

const DIALOGS: Readonly<Record<DialogId, ComponentType>> = {
  about: lazyView(async () => (await import('../views/about/About.tsx')).About),
  share: lazyView(async () => (await import('./Sharing.tsx')).Sharing),
  shortcuts: lazyView(async () => (await import('../views/shortcuts/Shortcuts.tsx')).Shortcuts),
};

/** The dialog that is open over the page, loaded when it is first asked for. */
export function PageDialog() {
  const id = useSession(({ dialog }) => dialog);
  if (id === null) return null;
  const Dialog = DIALOGS[id];
  return (
    <PartBoundary key={id}>
      <Dialog />
    </PartBoundary>
  );
}
