import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

export type ButtonLook = { kind?: 'primary' | 'secondary' | 'quiet'; size?: 'small' | 'usual' | 'large' }

/** The look of a button for what is a link: an address stays an address. */
export function buttonClass({ kind = 'primary', size = 'usual' }: ButtonLook = {}): string {
  return [styles.button, styles[kind], styles[size]].join(' ')
}

type ButtonProps = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
    /** What it says while the work runs; a busy button keeps its place and its focus, and does nothing. */
    busy?: ReactNode
  }

export function Button({ kind, size, busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const look: ButtonLook = { ...(kind && { kind }), ...(size && { size }) }
  if (!busy)
    return (
      <button {...rest} type={type} className={buttonClass(look)} onClick={onClick}>
        {children}
      </button>
    )
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look)}
      aria-disabled="true"
      aria-busy="true"
      onClick={(event) => event.preventDefault()}
    >
      {busy}
    </button>
  )
}
