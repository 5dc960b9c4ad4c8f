import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFigureWords } from '../app/use-figure-words.ts'
import { useFormat } from '../app/use-format.ts'
import { Provenance } from '../kit/provenance.tsx'
import type { PublishedFigure } from './published-query.ts'

/** What is asked about: a figure, the name of its area, and a later figure of the same kind. */
export type Asked = { figure: PublishedFigure; areaName: string; newer?: PublishedFigure | null }

export const panelOf = (place: string): string => `asal-umum-${place}`

type OriginProps = { place: string; asked: Asked; onClose: () => void }

/** Where a published figure comes from: its source, its time, and the row of the file that brought it. */
export function PublishedOrigin({ place, asked: { figure, areaName, newer }, onClose }: OriginProps) {
  const { t } = useTranslation('published')
  const { t: app } = useTranslation()
  const format = useFormat()
  const words = useFigureWords()
  const what = words.name(figure.statistic)
  const file = t('origin.fileRow', { name: figure.fileName, row: figure.row })
  const rows: [string, ReactNode][] = [
    [t('origin.what'), `${what}: ${words.value(figure)}`],
    [t('origin.position'), words.position(figure.position)],
    [t('origin.definition'), figure.definition],
    [t('origin.source'), figure.source],
    [t('origin.url'), figure.url],
    [t('origin.note'), figure.note],
    [
      t('origin.file'),
      <Link key="file" to="/target" search={{ w: figure.area, berkas: figure.file }}>
        {file}
      </Link>,
    ],
    [
      t('origin.loaded'),
      t('origin.loadedBy', { name: figure.createdBy, day: format.dayShort(dayOfMoment(figure.createdAt)) }),
    ],
    [
      t('origin.later'),
      newer ? `${words.value(newer)} (${words.position(newer.position)}): ${newer.source}` : '',
    ],
  ]
  return (
    <Provenance
      id={panelOf(place)}
      title={t('whenceOf', { value: words.value(figure), what: what.toLowerCase(), area: areaName })}
      closeWord={app('close')}
      onClose={onClose}
      rows={rows.filter(([, said]) => said !== '').map(([term, said]) => ({ term, words: said }))}
    />
  )
}

type FigureButtonProps = {
  place: string
  asked: Asked
  open: Asked | null
  onAsk: (asked: Asked | null) => void
}

/** A published figure that opens its source. */
export function FigureButton({ place, asked, open, onAsk }: FigureButtonProps) {
  const { t } = useTranslation('published')
  const words = useFigureWords()
  const isOpen = open?.figure.id === asked.figure.id
  const value = words.value(asked.figure)
  return (
    <button
      type="button"
      className="link quiet-link"
      id={isOpen ? `${panelOf(place)}-asked` : undefined}
      aria-expanded={isOpen}
      aria-label={t('whenceOf', {
        value,
        what: words.name(asked.figure.statistic).toLowerCase(),
        area: asked.areaName,
      })}
      onClick={() => onAsk(isOpen ? null : asked)}
    >
      {value}
    </button>
  )
}
