import { lazyView } from '../ui/lazy-view.tsx';
import styles from './Body.module.css';

const Stories = lazyView(async () => (await import('../views/presenter/Stories.tsx')).Stories);

/** The stories that can be presented, and the reader's own in the making. */
export function StoriesContent() {
  return (
    <div className={styles.whole}>
      <Stories />
    </div>
  );
}
