import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { asPng, asSvg, pictureOf, save } from '../kit/picture-file.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { indicatorOf } from './way.ts'
import styles from './area-page.module.css'

type PictureFilesProps = { data: Coverage; box: RefObject<HTMLElement | null>; title: string; view: string }

/** What is seen as a picture for a letter or a slide; it carries its finding, date, sources and definition along. */
export function PictureFiles({ data, box, title, view }: PictureFilesProps) {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const { shouldBe } = data
  const whole =
    shouldBe &&
    t('file.whole', {
      definition: figure(`definitions.${shouldBe.definition}`),
      source: shouldBe.source ?? figure('origin.severalSources'),
      day: format.day(shouldBe.day),
    })
  const lines = [
    t('file.about', { area: full(data.area), code: data.area.code, cutOff: format.cutOff(data.asOf) }),
    t('file.counted', {
      month: format.month(data.month),
      way: indicatorOf(data).name[format.language],
      indicator: data.indicator,
    }),
    ...(whole ? [whole] : []),
  ]
  const name = `cakupan-${data.area.code}-${data.month}-${view}`
  const keep = async (kind: 'svg' | 'png') => {
    if (!box.current) return
    const picture = pictureOf(box.current, { title, lines })
    save(await (kind === 'svg' ? asSvg(picture) : asPng(picture)), `${name}.${kind}`)
  }
  return (
    <span className={`${styles.downloads} screen-only`}>
      {(['svg', 'png'] as const).map((kind) => (
        <button key={kind} type="button" className="link" onClick={() => void keep(kind)}>
          {t(`file.${kind}`)}
        </button>
      ))}
    </span>
  )
}
