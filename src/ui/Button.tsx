import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.tsx';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` is filled with ink, `secondary` framed, `quiet` bare, `link` underlined. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'link';
  /** `large` is 40 px high, `medium` 36, `small` 32. */
  readonly size?: 'large' | 'medium' | 'small';
  readonly icon?: IconName;
}

/** A push button with words. */
export function Button({
  variant = 'secondary',
  size = 'small',
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(styles.button, styles[variant], variant !== 'link' && styles[size], className)}
    >
      {icon && <Icon name={icon} size={15} />}
      {children}
    </button>
  );
}
