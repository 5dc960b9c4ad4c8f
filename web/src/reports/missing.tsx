import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Note } from '../kit/note.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import type { AreaSearch } from './routes.tsx'
import { keepMonth } from './way.ts'
import styles from './area-page.module.css'

/** What the figure lacks, in which direction that bends it, and where to mend it. */
export function Missing({ data }: { data: Coverage }) {
  if (data.covered.people === null) return <NoMonth data={data} />
  return (
    <div className={styles.notes}>
      <SomeLists data={data} />
      <NoWhole data={data} />
      <NoTarget data={data} />
    </div>
  )
}

function NoMonth({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const last = data.months.at(-1)
  if (last === undefined) return null
  return (
    <Note
      kind="warn"
      title={t('partial.noMonth', { area: full(data.area), month: format.month(data.month) })}
      actions={
        <Link
          to="/w/$code"
          params={{ code: data.area.code }}
          search={(before: AreaSearch) => ({ ...keepMonth(before), bulan: last })}
        >
          {t('partial.toLast', { month: format.month(last) })}
        </Link>
      }
    >
      {t('partial.noMonthBody', { last: format.month(last) })}
    </Note>
  )
}

/** Above the kabupaten: a sum of those that have sent a list is too low. */
function SomeLists({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const me = useMe()
  const { level, code } = data.area
  const { full, units, leafUnits } = useAreaWords(level)
  const kabs: readonly { people: number | null }[] =
    level === 0 ? data.leaves : level === 1 ? data.children : []
  const listed = kabs.filter(({ people }) => people !== null).length
  if (listed === 0 || listed === kabs.length) return null
  return (
    <Note
      kind="warn"
      title={t('partial.someLists', {
        n: format.count(listed),
        all: format.count(kabs.length),
        units: level === 0 ? leafUnits : units,
        month: format.month(data.month),
      })}
      actions={
        may(me, 'list.write', code) && (
          <Link to="/iuran" search={{ w: code }}>
            {t('partial.loadList')}
          </Link>
        )
      }
    >
      {t('partial.someListsBody', { area: full(data.area) })}
    </Note>
  )
}

function NoWhole({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const me = useMe()
  const { full, units } = useAreaWords(data.area.level)
  const { code } = data.area
  if (data.shouldBe !== null) return null
  const area = full(data.area)
  const all = data.children.length
  const some = data.missingChildren > 0 && data.missingChildren < all
  return (
    <Note
      kind="warn"
      title={
        some
          ? t('partial.title', { n: format.count(data.missingChildren), all: format.count(all), units })
          : t('partial.none', { area })
      }
      actions={
        may(me, 'figure.write', code) && (
          <Link to="/target" search={{ w: code }}>
            {t('partial.fillWhole')}
          </Link>
        )
      }
    >
      {some ? t('partial.body', { area }) : t('partial.noneBody')}
    </Note>
  )
}

function NoTarget({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const me = useMe()
  const { code } = data.area
  if (data.target !== null) return null
  return (
    <Note
      kind="warn"
      title={t('partial.noTarget', { year: data.month.slice(0, 4) })}
      actions={
        may(me, 'figure.write', code) && (
          <Link to="/target" search={{ w: code }}>
            {t('partial.fillTarget')}
          </Link>
        )
      }
    >
      {t('partial.noTargetBody')}
    </Note>
  )
}
