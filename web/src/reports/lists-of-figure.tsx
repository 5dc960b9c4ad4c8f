import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Coverage } from './coverage-query.ts'
import styles from './area-page.module.css'

const NAMED = 3

/** The BPJS lists a month's figure was counted from; many are told by their number. */
export function ListsOfFigure({ lists, area }: { lists: Coverage['lists']; area: string }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const [newest] = lists
  if (!newest) return <>{t('origin.noLists')}</>
  if (lists.length > NAMED)
    return (
      <>
        {t('origin.manyLists', { lists: lists.length, day: format.dayShort(newest.postedAt.slice(0, 10)) })}{' '}
        <Link to="/iuran" search={{ w: area }}>
          {t('origin.openLists')}
        </Link>
      </>
    )
  return (
    <ul className={styles.files}>
      {lists.map((list) => (
        <li key={list.id}>
          {t('origin.listWords', {
            name: list.fileName,
            rows: format.count(list.rows),
            day: format.dayShort(list.postedAt.slice(0, 10)),
          })}{' '}
          <Link to="/iuran/$id" params={{ id: list.id }} search={{ w: list.kab }}>
            {t('origin.openLists')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
