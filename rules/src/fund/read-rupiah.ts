import { type Cell, cellText } from '../sheet/index.ts'

export type AmountFault = 'missing' | 'negative' | 'unreadable' | 'not_whole' | 'too_much'

/** Beyond a thousand trillion rupiah somebody's hand slipped. */
export const MOST_RUPIAH = 1_000_000_000_000_000

const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

const settled = (amount: number): number | AmountFault => {
  if (amount < 0) return 'negative'
  if (!Number.isInteger(amount)) return 'not_whole'
  return amount > MOST_RUPIAH ? 'too_much' : amount
}

/** Whole rupiah out of a cell: 4200000000, Rp4.200.000.000, "Rp 4.200.000.000,00", 4,200,000,000. */
export function readRupiah(cell: Cell | undefined): number | AmountFault {
  if (cell?.kind === 'number' && cell.number !== undefined) return settled(cell.number)
  const text = cellText(cell)
    .replace(/^rp\.?\s*/i, '')
    .replace(/[\s\u00a0]/g, '')
    .replace(/,-$/, '')
  if (text === '') return 'missing'
  if (/^[-–—]+$/.test(text)) return 'missing'
  const minus = /^[-−–(]/.test(text)
  const digits = text.replace(/^[-−–(]+/, '').replace(/\)$/, '')
  const [, whole = '', cents = ''] = digits.match(/^(.*?)(?:[.,](\d{1,2}))?$/) ?? []
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return 'unreadable'
  if (minus) return 'negative'
  if (Number(cents) > 0) return 'not_whole'
  return settled(Number(whole.replace(/\D/g, '')))
}
