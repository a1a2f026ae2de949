import { chooseText } from '../domain/language.ts';
import { useDataset } from '../hooks/use-dataset.ts';
import { useTranslator } from '../hooks/use-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { fullAtlasLink } from '../state/url/full-link.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProductMark } from '../ui/ProductMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './EmbedLink.module.css';

/** The one way out of an embed: the same view in the full atlas, in a tab of its own. */
export function EmbedLink() {
  const { messages, language } = useTranslator();
  const { title } = useDataset();
  const link = useViewState(fullAtlasLink);
  return (
    <a className={styles.link} href={link} target="_blank" rel="noopener">
      <ProductMark size={20} />
      <span className={styles.name}>{chooseText(title, language)?.text ?? messages.app.product}</span>
      <span className={styles.open}>
        <span className={styles.words}>{messages.embed.open}</span>
        <Icon name="external" size={13} />
        <VisuallyHidden>{messages.common.newTab}</VisuallyHidden>
      </span>
    </a>
  );
}
