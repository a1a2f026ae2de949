import { Component, Suspense, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useLink } from '../hooks/use-link.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PartBoundary.module.css';

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What stands there while code is on its way; nothing when absent. */
  readonly waiting?: ReactNode;
}

interface PartBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a failure, or the wait for code, inside one part of the page; it is tried again when the reader asks or looks at something else. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override readonly state: PartBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PartBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return <PartFailed onRetry={() => this.setState({ hasFailed: false })} />;
    return <Suspense fallback={this.props.waiting ?? null}>{this.props.children}</Suspense>;
  }
}

function PartFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { messages } = useFirstTranslator();
  useRetryElsewhere(onRetry);
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.title}>{messages.app.partFailed}</p>
      <p className={styles.help}>{messages.app.partFailedHelp}</p>
      <Button onClick={onRetry}>{messages.app.retry}</Button>
    </div>
  );
}

/** Tries again once the view is another one; where the camera looks makes no difference. */
function useRetryElsewhere(retry: () => void): void {
  const view = useLink({ camera: null });
  const failedView = useRef(view);
  const onChange = useEffectEvent(retry);
  useEffect(() => {
    if (view !== failedView.current) onChange();
  }, [view]);
}
