import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { type OwnSide, type Referral, useOtherName } from './referral-queries.ts'
import styles from './person-pair.module.css'
import { occupationName } from './workers-table.tsx'

type Row = { key: string; field: string; cells: ReactNode[] }

/** Each side in its own column: in full what the officer may see, in letters and a year what not. */
export function ReferralCompare({ referral, w }: { referral: Referral; w: string | undefined }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const otherName = useOtherName()
  const { sides, other, kind } = referral
  const full = useFullSide(w)
  const own = sides.map(full)
  const muted = (words: string) => <span className="muted">{words}</span>
  const masked: Record<string, ReactNode> | null = other && {
    name: other.initials,
    nik: muted(kind === 'nik' ? t('nikSame') : t('nikHidden')),
    birthDate: other.birthYear ? t('bornIn', { year: other.birthYear }) : muted(t('notStated')),
    sex: other.sex ? t(other.sex === 'L' ? 'man' : 'woman') : muted(t('notStated')),
  }
  const columnsOf = masked ? [...own, masked] : own
  const fields = [
    'name',
    'nik',
    'birthDate',
    'sex',
    'desa',
    'address',
    'mother',
    'occupation',
    'source',
  ] as const
  const rows: Row[] = fields.map((field) => ({
    key: field,
    field: t(field),
    cells: columnsOf.map(
      (column) => column[field] ?? muted(column === masked ? t('hidden') : t('notStated')),
    ),
  }))
  const heads = [
    ...sides.map(({ area, areaName }) => format.area(area, areaName)),
    ...(other ? [otherName(referral, sides[0]!)] : []),
  ]
  return (
    <Section title={t('compare')}>
      <div className={styles.pair}>
        <Table
          caption={t('compareCaption')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'field', header: t('field'), width: '108px', cell: ({ field }) => field },
            ...heads.map((header, at) => ({
              key: `side-${at}`,
              header,
              cell: ({ cells }: Row) => cells[at],
            })),
          ]}
        />
      </div>
      {other && <p className="note-text">{t('hiddenNote', { other: heads.at(-1) ?? '' })}</p>}
    </Section>
  )
}

/** The cells of a side that the officer sees in full. */
const useFullSide = (w: string | undefined) => {
  const { t } = useTranslation('persons')
  const format = useFormat()
  return ({ record, kab, workerId, list }: OwnSide): Record<string, ReactNode> => {
    if (!record) return { name: t('recordGone') }
    return {
      name: <strong>{record.name}</strong>,
      nik: record.nik,
      birthDate: record.birthDate && format.day(record.birthDate),
      sex: record.sex && t(record.sex === 'L' ? 'man' : 'woman'),
      desa: record.desa && format.area(record.desa, record.desaName ?? ''),
      address: record.address,
      mother: record.mother,
      occupation: occupationName(record.occupation),
      source: workerId ? (
        <Link to="/pekerja/$kab/$id" params={{ kab, id: workerId }} search={{ w }}>
          {t('openWorker')}
        </Link>
      ) : (
        list && (
          <Link to="/daftar/$id" params={{ id: list.id }} search={{ w }}>
            {t('fromList', {
              file: list.fileName,
              row: list.sheet === null ? list.row : `${list.row} (${list.sheet})`,
            })}
          </Link>
        )
      ),
    }
  }
}
