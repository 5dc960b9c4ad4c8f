import { useState } from 'react'

/** Copies a text for another program; `by-hand` where the browser does not allow that. */
export const useCopy = () => {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand' | null>(null)
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('by-hand')
    }
  }
  return { outcome, copy }
}
