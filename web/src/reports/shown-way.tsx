import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Note } from '../kit/note.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { indicatorOf, type WaySearch } from './way.ts'
import { useWayWords } from './use-way-words.ts'

/** The whole that the main figure of this area is divided by, as far as this answer knows. */
const mainWholeOf = ({ shouldBe, otherCounts }: Coverage) => {
  const known = new Set([shouldBe?.definition, ...otherCounts.map(({ definition }) => definition)])
  return MAIN_INDICATOR.wholes.find((whole) => known.has(whole))
}

/** Said above every page that counts otherwise than the main figure, with the way back to it. */
export function ShownWay({ data }: { data: Coverage }) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const words = useWayWords()
  const { penyebut } = useSearch({ strict: false }) as WaySearch
  const indicator = indicatorOf(data)
  const used = data.shouldBe?.definition
  const lacks = penyebut !== undefined && used !== penyebut
  if (indicator === MAIN_INDICATOR && used === mainWholeOf(data) && !lacks) return null
  const area = full(data.area)
  const name = words.name(indicator)
  const silent = data.covered.people === null && indicator.basis === 'lokasi_kerja'
  return (
    <Note
      kind="info"
      title={used === undefined ? name : t('banner', { name, whole: words.whole(used) })}
      actions={
        <>
          <Link to="." search={dropWay} resetScroll={false} className="screen-only">
            {t('back')}
          </Link>
          <Link
            to="/w/$code/hitungan"
            className="screen-only"
            params={{ code: data.area.code }}
            search={({ bulan }: { bulan?: string | undefined }) => ({ bulan })}
          >
            {t('compare')}
          </Link>
        </>
      }
    >
      {silent && <p>{t('bannerNoWork', { area, month: format.month(data.month) })}</p>}
      {lacks && <p>{t('bannerFallback', { area, asked: words.whole(penyebut) })}</p>}
      <p>{t('bannerBody')}</p>
    </Note>
  )
}

const dropWay = (before: WaySearch) => ({ ...before, hitungan: undefined, penyebut: undefined })
