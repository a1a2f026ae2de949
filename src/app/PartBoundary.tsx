import { Component, Suspense, type ReactNode } from 'react';
import { useTranslator } from '../hooks/use-translator.ts';
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

/** Keeps a failure, or the wait for code, inside one part of the page; the reader can try that part again. */
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
  const { messages } = useTranslator();
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.title}>{messages.app.partFailed}</p>
      <p className={styles.help}>{messages.app.partFailedHelp}</p>
      <Button onClick={onRetry}>{messages.app.retry}</Button>
    </div>
  );
}
