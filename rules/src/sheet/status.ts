import { cellText, type SheetRow, squeeze } from './cell.ts'
import { readMarital } from './family.ts'
import type { WorkerField } from './fields.ts'
import type { Dialect } from './layouts/layout.ts'
import { occupationByWord } from './occupation.ts'
import { readWorking } from './work.ts'

export type LifeStatus = 'alive' | 'deceased' | 'moved'

type Codes = Readonly<Record<string, LifeStatus>>

const CODES: Readonly<Record<NonNullable<Dialect['status']>, Codes>> = {
  /** status_dasar: 1 hidup, 2 mati, 3 pindah, 4 hilang, 6 pergi, 9 tidak valid. */
  opensid: { '1': 'alive', '2': 'deceased', '3': 'moved', '4': 'moved', '6': 'moved', '9': 'moved' },
  /** 404: 1 with the family, 2 died, 3 and 4 moved, 5 new member, 6 not found. */
  regsosek: { '1': 'alive', '2': 'deceased', '3': 'moved', '4': 'moved', '5': 'alive', '6': 'moved' },
  /** An answer to "still alive?". */
  alive: { '1': 'alive', YA: 'alive', Y: 'alive', '0': 'deceased', TIDAK: 'deceased', T: 'deceased' },
}

const WORDS: readonly [RegExp, LifeStatus][] = [
  [/^(HIDUP|MASIHHIDUP|TETAP|ADA)/, 'alive'],
  [/^(MATI|MENINGGAL|WAFAT|ALM|SUDAHMENINGGAL|TIDAKHIDUP)/, 'deceased'],
  [/^(PINDAH|PERGI|HILANG|TIDAKVALID|SUDAHPINDAH)/, 'moved'],
]

/** Whether the person lives here, from a word or a code of the layout; null when the cell says neither. */
export function readStatus(text: string, codes?: Dialect['status']): LifeStatus | null {
  if (text === '') return null
  const squeezed = squeeze(text)
  const coded = codes === undefined ? undefined : CODES[codes][squeezed]
  return coded ?? WORDS.find(([pattern]) => pattern.test(squeezed))?.[1] ?? null
}

const MEANINGS: readonly (readonly [WorkerField, (text: string) => boolean])[] = [
  ['status', (text) => readStatus(text) !== null],
  ['statusKawin', (text) => readMarital(text) !== null],
  ['bekerja', (text) => readWorking(text) !== null],
  ['pekerjaan', (text) => occupationByWord(text) !== undefined],
]

type Headed = {
  readonly headings: readonly string[]
  readonly at: Readonly<Partial<Record<WorkerField, number>>>
  readonly known: unknown
  readonly below: readonly SheetRow[]
}

/** Where offices note who died or moved when their list has no column for it. */
const REMARKS = ['KET', 'KETERANGAN', 'CATATAN']

/** A column of remarks says who lives when some of them say that somebody died or moved. */
function statusInRemarks({ headings, known, below }: Headed, at: Headed['at']): Headed['at'] {
  if (known !== null || at.status !== undefined) return at
  const gone = (text: string): boolean => ['deceased', 'moved'].includes(readStatus(text) ?? '')
  const index = headings.findIndex(
    (heading, nth) =>
      REMARKS.includes(squeeze(heading)) && below.some(({ cells }) => gone(cellText(cells[nth]))),
  )
  return index < 0 || Object.values(at).includes(index) ? at : { ...at, status: index }
}

/** "Status" alone may be of life, of marriage or of work: most of its values decide, and numbers say nothing. */
export function statusByValues(headed: Headed): Partial<Record<WorkerField, number>> {
  return { ...statusInRemarks(headed, statusOfHeading(headed)) }
}

function statusOfHeading({ headings, at, known, below }: Headed): Headed['at'] {
  const index = headings.findIndex((heading) => squeeze(heading) === 'STATUS')
  const claimed = Object.values(at).includes(index) && (known !== null || at.status !== index)
  if (index < 0 || claimed) return { ...at }
  const { status, ...others } = at
  const rest: Headed['at'] = status === index ? others : at
  const values = below.map((row) => cellText(row.cells[index])).filter((value) => !/^\d*$/.test(value))
  const counts = MEANINGS.filter(([field]) => rest[field] === undefined).map(
    ([field, means]) => [field, values.filter(means).length] as const,
  )
  const [field, count] = counts.sort((a, b) => b[1] - a[1])[0] ?? ['status', 0]
  return count === 0 ? { ...rest } : { ...rest, [field]: index }
}
