import type { ChildSchedule, SchoolYear } from '@naungan/rules/manfaat'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useChoiceWords } from './choice-words.ts'
import styles from './calculator.module.css'

type Row = { begins: number; years: ReadonlyMap<number, SchoolYear> }

const rowsOf = (schedules: readonly ChildSchedule[]): Row[] => {
  const begun = [...new Set(schedules.flatMap(({ years }) => years.map(({ begins }) => begins)))]
  return begun
    .toSorted((a, b) => a - b)
    .map((begins) => ({
      begins,
      years: new Map(
        schedules.flatMap(({ child, years }) => {
          const found = years.find((year) => year.begins === begins)
          return found ? [[child, found] as const] : []
        }),
      ),
    }))
}

const sumOf = (years: Iterable<SchoolYear>): number => [...years].reduce((sum, { amount }) => sum + amount, 0)

/** What each child receives in each school year, if every year is passed. */
export function SchoolYears({ schedules }: { schedules: readonly ChildSchedule[] }) {
  const { t } = useTranslation('calculator')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const words = useChoiceWords()
  const rows = rowsOf(schedules)
  const last = rows.at(-1)!.begins
  const all = sumOf(schedules.flatMap(({ years }) => years))
  const columns: Column<Row>[] = [
    { key: 'tahun', header: t('school.year'), cell: ({ begins }) => `${begins}/${begins + 1}` },
    ...schedules.map(
      ({ child }): Column<Row> => ({
        key: `anak-${child}`,
        header: t('school.child', { n: child }),
        numeric: true,
        cell: ({ years }) => {
          const year = years.get(child)
          if (!year) return '–'
          return (
            <>
              <span className={styles.stage}>
                {words('stage', year.stage)} {year.year}
              </span>{' '}
              {format.rupiah(year.amount)}
            </>
          )
        },
      }),
    ),
    ...(schedules.length > 1
      ? [
          {
            key: 'jumlah',
            header: t('school.sum'),
            numeric: true,
            secondary: true,
            cell: ({ years }: Row) => format.rupiah(sumOf(years.values())),
          },
        ]
      : []),
  ]
  const title = t('school.title', { sum: format.rupiah(all), year: `${last}/${last + 1}` })
  const totals = schedules.map(({ child, total }) => [`anak-${child}`, format.rupiah(total)])
  return (
    <Section title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ begins }) => String(begins)}
        openLabel={({ begins }) => t('school.open', { year: begins })}
        total={{ tahun: t('school.all'), ...Object.fromEntries(totals), jumlah: format.rupiah(all) }}
      />
      <p className={styles.after}>{t('school.note')}</p>
      <Whence
        id="asal-jadwal"
        question={whence('figures')}
        rows={[
          { term: t('origin.law'), words: t('school.law') },
          { term: t('origin.said'), words: t('school.said') },
        ]}
      />
    </Section>
  )
}
