import { occupationOf } from '@naungan/rules/sheet'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Status } from '../kit/status.tsx'
import type { workers } from '../messages/id/workers.ts'
import type { Import } from './import-queries.ts'
import type { Pair } from './pair-queries.ts'
import styles from './pairs.module.css'
import { coverQuery } from './register-queries.ts'
import { useRowName } from './row-name.ts'

type Side = Pair['left']
type Line = { key: string; term: string; left: string | null; right: string | null }
type Words = (typeof workers)['evidence']
/** What was compared and how it came out, as the rules of likeness name it. */
type Sign = { [F in keyof Words]: `${F}.${keyof Words[F] & string}` }[keyof Words]

/** Both sides of a pair, what differs marked, and the score in words. */
export function PairSides({ list, pair }: { list: Import; pair: Pair }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const rowName = useRowName(list)
  const lines = useLines(pair)
  const heading = ({ row, since }: Side) =>
    row === undefined
      ? t('pairInRegister', { month: since === null ? '–' : format.month(since.slice(0, 7)) })
      : t('pairInFile', { row: rowName(row) })
  const named = (codes: readonly string[]) => codes.map((code) => t(`evidence.${code as Sign}`)).join(', ')
  return (
    <div>
      <table className={styles.sides}>
        <caption className="visually-hidden">{t('pairCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('pairWhat')}</span>
            </th>
            <th scope="col">{heading(pair.left)}</th>
            <th scope="col">{heading(pair.right)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, term, left, right }) => {
            const differs = left !== null && right !== null && left !== right
            return (
              <tr key={key} data-differs={differs || undefined}>
                <th scope="row">
                  {term}
                  {differs && <span className="visually-hidden"> ({t('pairDiffers')})</span>}
                </th>
                <td>{left ?? '–'}</td>
                <td>{right ?? '–'}</td>
              </tr>
            )
          })}
          {pair.right.worker && <CoverLine worker={pair.right.worker} />}
        </tbody>
      </table>
      <p className={styles.why}>
        {t('pairScore', { score: pair.score.toFixed(2).replace('.', format.language === 'id' ? ',' : '.') })}{' '}
        {pair.supports.length > 0 && t('pairSupports', { what: named(pair.supports) })}{' '}
        {pair.against.length > 0 && t('pairAgainst', { what: named(pair.against) })}
      </p>
    </div>
  )
}

const useLines = ({ left, right }: Pair): Line[] => {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const work = (code: string | null) => (code === null ? null : (occupationOf(code)?.label ?? code))
  const line = (key: string, term: string, read: (side: Side) => string | null): Line => ({
    key,
    term,
    left: read(left),
    right: read(right),
  })
  const lines = [
    line('name', t('name'), ({ name }) => name),
    line('nik', t('nik'), ({ nik }) => nik || null),
    line('born', t('birthDate'), ({ birthDate }) => birthDate && format.day(birthDate)),
    line('sex', t('sexLong'), ({ sex }) => sex && { L: t('man'), P: t('woman') }[sex]),
    line('desa', t('desa'), ({ desa, desaName }) => desa && format.area(desa, desaName ?? desa)),
    line('kk', t('kk'), ({ kk }) => kk),
    line('mother', t('mother'), ({ mother }) => mother),
    line('work', t('occupation'), ({ occupation }) => work(occupation)),
  ]
  return lines.filter(({ key, left: a, right: b }) => key === 'name' || a !== null || b !== null)
}

/** Whether the person in the register is covered now: a wrong decision would cost that. */
function CoverLine({ worker: { kab, id } }: { worker: NonNullable<Side['worker']> }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { data } = useQuery(coverQuery(kab, id))
  const last = [...(data?.months ?? [])].sort((a, b) => a.month.localeCompare(b.month)).at(-1)
  if (!data) return null
  return (
    <tr>
      <th scope="row">{t('pairCover')}</th>
      <td>–</td>
      <td>
        {last ? (
          <>
            <Status kind="ok">{t('pairCovered', { month: format.month(last.month) })}</Status> {last.payer}
          </>
        ) : (
          t('pairUncovered')
        )}
      </td>
    </tr>
  )
}
