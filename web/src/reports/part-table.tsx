import { partsInOrder } from '@naungan/rules/target'
import { Link, useSearch } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { useSpace } from '../kit/use-width.ts'
import styles from './area-page.module.css'
import { useAreaWords } from './area-words.ts'
import { Bridge } from './bridge.tsx'
import type { Coverage } from './coverage-query.ts'
import { useOfDesa } from './floor-column.tsx'
import { FloorLine, WhenceOfFloor } from './floor-line.tsx'
import { Rate, usePartColumns } from './part-columns.tsx'
import { rowsOf, wholeTable } from './part-rows.ts'
import type { AreaSearch } from './routes.tsx'
import { useFloors } from './use-floors.ts'
import { useOrder } from './use-order.ts'
import { useOrigins } from './use-origins.tsx'
import { keepMonth, wayOf } from './way.ts'

type PartTableProps = {
  data: Coverage
  /** How many parts are listed before the others are taken together. */
  most: number
  /** How long the bullets are where the table has the page to itself. */
  bulletWidth?: number
}

const SHORT = 72
/** On a phone, beside a name and what is missing. */
const SHORTEST = 44

type Space = 'narrow' | 'usual' | 'wide'
const spaceIn = (width: number): Space => (width < 400 ? 'narrow' : width < 640 ? 'usual' : 'wide')

/** What lies directly below an area, the greatest shortfall on top, down to the sum and why gaps do not net out. */
export function PartTable({ data, most, bulletWidth }: PartTableProps) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, unitHead, units, leafUnits } = useAreaWords(data.area.level)
  const { order, onOrder } = useOrder()
  const ofDesa = useOfDesa()
  const origins = useOrigins(data)
  const floors = useFloors(data)
  const { box, space } = useSpace<HTMLDivElement, Space>(
    bulletWidth === undefined ? 'usual' : 'wide',
    spaceIn,
  )
  const bullet = { narrow: SHORTEST, usual: SHORT, wide: bulletWidth ?? SHORT }[space]
  const columns = usePartColumns(data, { bulletWidth: bullet, floors, narrow: bulletWidth === undefined })
  const { minimal } = useSearch({ strict: false }) as AreaSearch
  const side = floors && minimal
  const sorted = partsInOrder(rowsOf(data, floors), order.key, order.direction)
  const rows = wholeTable(sorted, data, { most, side })
  const cut = side === undefined && rows.some(({ key }) => key === 'rest')
  const known = (figure: number | null | undefined) => (figure == null ? '–' : format.count(figure))
  const short = data.children.some(({ gap }) => gap !== null)
  return (
    <Section
      title={
        short && order.key === 'kurang' && order.direction === 'descending'
          ? t('parts.shortFirst', { units: unitHead })
          : t('parts.caption', { units: unitHead, area: full(data.area), cutOff: format.cutOff(data.asOf) })
      }
      take={<TakeAway what="cakupan" links={useLinks(data)} />}
    >
      {floors && <FloorLine data={data} floors={floors} />}
      <div ref={box}>
        <Table
          caption={t('parts.caption', {
            units: unitHead,
            area: full(data.area),
            cutOff: format.cutOff(data.asOf),
          })}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.key}
          order={order}
          onOrder={onOrder}
          openLabel={(row) =>
            t('parts.open', {
              area:
                typeof row.what === 'object' && 'part' in row.what ? full(row.what.part) : t('parts.total'),
            })
          }
          total={{
            nama: t('parts.total'),
            terlindungi: known(data.covered.people),
            seharusnya: known(data.shouldBe?.workers),
            cakupan: (
              <Rate coverageBp={data.coverageBp} targetBp={data.target?.percentBp ?? null} width={bullet} />
            ),
            kurang: data.gap !== null && data.gap <= 0 ? t('parts.reached') : known(data.gap),
            perlu: known(data.neededPerMonth),
            minimal: floors && data.area.level < 3 && floors.known > 0 && ofDesa(floors),
          }}
        />
      </div>
      {cut && <ToAll data={data} units={units} leafUnits={leafUnits} />}
      <ToViews data={data} />
      <Bridge data={data} />
      <Whence id="asal-tabel" question={t('origin.ofParts')} rows={origins.parts} />
      {floors && <WhenceOfFloor data={data} floors={floors} />}
    </Section>
  )
}

function ToAll({ data, units, leafUnits }: { data: Coverage; units: string; leafUnits: string }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const words = { n: format.count(data.children.length), units }
  const leaves = { leaves: format.count(data.leaves.length), leafUnits }
  return (
    <p className={`${styles.after} screen-only`}>
      <Link
        to="/w/$code/cakupan"
        params={{ code: data.area.code }}
        search={(before: AreaSearch) => ({ ...keepMonth(before), lihat: 'tabel' as const })}
      >
        {data.leaves.length > 0 ? t('parts.allWithLeaves', { ...words, ...leaves }) : t('parts.all', words)}
      </Link>
    </p>
  )
}

/** The same parts through time and by rank. */
function ToViews({ data }: { data: Coverage }) {
  const { t } = useTranslation('views')
  if (data.children.length < 2) return null
  return (
    <p className={`${styles.after} ${styles.downloads} screen-only`}>
      {(['banyak', 'peringkat'] as const).map((lihat) => (
        <Link
          key={lihat}
          to="/w/$code/cakupan"
          params={{ code: data.area.code }}
          search={(before: AreaSearch) => ({ ...keepMonth(before), lihat })}
        >
          {t(`to.${lihat}`)}
        </Link>
      ))}
    </p>
  )
}

/** The same rows in the same order as files, for the month and the way of counting on the screen. */
const useLinks = ({ area: { code } }: Coverage) => {
  const search = useSearch({ strict: false }) as AreaSearch
  const { bulan, minimal } = search
  const { order } = useOrder()
  const input = {
    code,
    ...(bulan !== undefined && { month: bulan }),
    ...wayOf(search),
    order: order.key,
    direction: order.direction,
    ...(minimal !== undefined && { side: minimal }),
  }
  return {
    xlsx: linkTo('GET /areas/:code/coverage.xlsx', input),
    csv: linkTo('GET /areas/:code/coverage.csv', input),
  }
}
