import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Note } from './note.tsx'

type ErrorStateProps = {
  title: ReactNode
  /** What failed, that nothing is lost, and the short code to pass on. */
  children: ReactNode
  retry?: { text: string; onRetry: () => void } | undefined
}

export function ErrorState({ title, children, retry }: ErrorStateProps) {
  const again = retry && (
    <Button kind="secondary" size="small" onClick={() => retry.onRetry()}>
      {retry.text}
    </Button>
  )
  return (
    <Note kind="bad" role="alert" title={title} actions={again}>
      {children}
    </Note>
  )
}
