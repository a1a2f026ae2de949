import styles from './ProductMark.module.css';

/** The mark of the product: nine tiles, one of them chosen. */
export function ProductMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <path d="M0 0h8v8H0zM0 9h8v8H0zM18 18h8v8h-8zM9 0l8 8H9zM9 9h4v8h4v-4H9zM0 18l8 8H0z" />
      <path className={styles.frame} d="M9.5.5h7v7h-7zM9.5 9.5h7v7h-7zM.5 18.5h7v7h-7z" />
      <path className={styles.hollow} d="M19 1h6v6h-6z" />
      <path className={styles.lines} d="M9 19h8M9 22h8M9 25h8" />
      <path className={styles.chosen} d="M18 9h8v8h-8z" />
    </svg>
  );
}
