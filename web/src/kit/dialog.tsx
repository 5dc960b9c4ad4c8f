import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './dialog.module.css'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** Name of the cross that closes it. */
  closeWord: string
  children: ReactNode
  actions?: ReactNode
}

/** A question that must be answered first; rare, and never on top of another. */
export function Dialog({ open, onClose, title, closeWord, children, actions }: DialogProps) {
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      centered
      size={520}
      transitionProps={{ duration: 0 }}
      overlayProps={{ color: '#14213A', backgroundOpacity: 0.45 }}
      closeButtonProps={{ 'aria-label': closeWord, icon: <Icon name="close" size={16} /> }}
      classNames={styles}
    >
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </Modal>
  )
}
