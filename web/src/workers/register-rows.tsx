import { Link } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { RowPages } from '../intake/row-pages.tsx'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import styles from './register-page.module.css'
import { filterInput, type Found } from './register-queries.ts'
import type { RegisterNarrowed } from './register-search.ts'
import { WorkersTable } from './workers-table.tsx'

type RegisterRowsProps = {
  w: string
  q: string | undefined
  sesudah: string | undefined
  narrowed: RegisterNarrowed
  found: Found
  stale: boolean
}

/** A page of the register; names that are only like the one sought stand apart, below. */
export function RegisterRows({ w, q, sesudah, narrowed, found, stale }: RegisterRowsProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { workers, total, capped, next } = found
  if (workers.length === 0) return <Nobody w={w} q={q} narrowed={narrowed} />
  const exact = workers.filter(({ near }) => !near)
  const near = workers.filter((worker) => worker.near)
  const all = capped ? t('moreThan', { n: format.count(total) }) : format.count(total)
  const shown = t(q ? 'shownFound' : 'shown', { n: format.count(workers.length), total: all })
  const right = (
    <>
      <span>{shown}</span> <Downloads w={w} q={q} narrowed={narrowed} />
    </>
  )
  return (
    <>
      {exact.length > 0 && (
        <Section title={t('registerRows')} right={right}>
          <div aria-busy={stale}>
            <WorkersTable workers={exact} w={w} />
          </div>
        </Section>
      )}
      {near.length > 0 && (
        <Section title={t('nearNames')} right={exact.length === 0 && right}>
          <WorkersTable workers={near} w={w} />
        </Section>
      )}
      <RowPages
        label={t('workerPages')}
        position={shown}
        first={
          sesudah
            ? {
                text: t('firstWorkers'),
                link: (props) => <Link {...props} to="/pekerja" search={{ w, q, ...narrowed }} />,
              }
            : undefined
        }
        next={
          next
            ? {
                text: t('nextWorkers', { n: workers.length }),
                link: (props) => (
                  <Link {...props} to="/pekerja" search={{ w, q, ...narrowed, sesudah: next }} />
                ),
              }
            : undefined
        }
      />
    </>
  )
}

type AskedProps = Pick<RegisterRowsProps, 'w' | 'q' | 'narrowed'>

function Downloads({ w, q, narrowed }: AskedProps) {
  const { t } = useTranslation('workers')
  const input = { area: w, q: q ?? '', ...filterInput(narrowed) }
  return (
    <span className={styles.downloads}>
      <a href={linkTo('GET /workers.xlsx', input)} download>
        {t('downloadXlsx')}
      </a>{' '}
      <a href={linkTo('GET /workers.csv', input)} download>
        {t('downloadCsv')}
      </a>
    </span>
  )
}

function Nobody({ w, q, narrowed }: AskedProps) {
  const { t } = useTranslation('workers')
  const me = useMe()
  const some = Object.values(narrowed).some((value) => value !== undefined)
  const drop = (
    <Link to="/pekerja" search={{ w }}>
      {t('dropSearch')}
    </Link>
  )
  if (q || some) return <Empty title={q ? t('notFoundByNameBody') : t('narrowedNone')} action={drop} />
  return (
    <Empty
      title={t('registeredNoneBody')}
      action={
        may(me, 'register.write', w) && (
          <Link to="/daftar/baru" search={{ w }} className={buttonClass()}>
            {t('upload')}
          </Link>
        )
      }
    />
  )
}
