import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Section } from '../kit/section.tsx'
import { type Order, sortRows } from '../kit/sort-rows.ts'
import { type Column, Table } from '../kit/table.tsx'
import { type Denominator, type Figures, newestByArea, type Target } from './findings.ts'

type Below = Answer<'GET /areas/:code'>['children']
type Row = Below[number] & { denominator: Denominator | undefined; target: Target | undefined }

/** Which parts still lack a denominator: without all of them there is no sum to stand in for the whole. */
export function BelowSection({ figures, below, name }: { figures: Figures; below: Below; name: string }) {
  const { t } = useTranslation('targets')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const [order, setOrder] = useState<Order>({ key: 'denominator', direction: 'descending' })
  if (below.length === 0) return null
  const denominators = newestByArea(figures.denominators)
  const targets = newestByArea(figures.targets)
  const rows: Row[] = below.map((area) => ({
    ...area,
    denominator: denominators.get(area.code),
    target: targets.get(area.code),
  }))
  const known = rows.filter(({ denominator }) => denominator).length
  const columns: Column<Row>[] = [
    {
      key: 'area',
      header: t('area'),
      sortBy: (row) => row.name,
      cell: (row) => (
        <Link to="/target" search={{ w: row.code }}>
          {format.area(row.code, row.name)}
        </Link>
      ),
    },
    {
      key: 'denominator',
      header: t('latestDenominator'),
      numeric: true,
      sortBy: ({ denominator }) => denominator?.workers ?? null,
      cell: ({ denominator }) =>
        denominator
          ? t('ofYear', { value: format.count(denominator.workers), year: denominator.year })
          : t('empty'),
    },
    {
      key: 'target',
      header: t('latestTarget'),
      numeric: true,
      sortBy: ({ target }) => target?.percentBp ?? null,
      cell: ({ target }) => {
        if (!target) return t('empty')
        const value =
          target.percentBp === null ? format.count(target.workers ?? 0) : format.percent(target.percentBp)
        return t('ofYear', { value, year: target.year })
      },
    },
  ]
  return (
    <Section
      title={known === 0 ? t('belowNone', { area: name }) : t('belowSome', { n: known, of: rows.length })}
      take={<TakeAway what="penyebut-wilayah" />}
    >
      <Disclosure summary={t('belowOpen', { of: rows.length })}>
        <Table
          caption={t('belowCaption', { area: name })}
          columns={columns}
          rows={sortRows(rows, columns, order)}
          rowKey={({ code }) => code}
          order={order}
          onOrder={setOrder}
        />
      </Disclosure>
      <Whence id="asal-di-bawah" rows={[{ term: whence('counted'), words: whence('below') }]} />
    </Section>
  )
}
