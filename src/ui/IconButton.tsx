import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icon-shapes.tsx';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  /** The name of the button, read aloud and shown by the browser on hover. */
  readonly label: string;
  readonly icon: IconName;
  /** Side of the drawing in CSS pixels; the target is 32, or 44 on touch. */
  readonly iconSize?: number;
}

/** A push button with a drawing only. */
export function IconButton({ label, icon, iconSize = 16, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button title={label} {...rest} type={type} aria-label={label} className={classNames(styles.button, className)}>
      <Icon name={icon} size={iconSize} />
    </button>
  );
}
