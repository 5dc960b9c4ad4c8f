import { INDICATORS, MAIN_INDICATOR } from '@naungan/rules/indicator'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import page from '../difference/difference-page.module.css'
import { Bold } from '../kit/bold.tsx'
import { SourceLink } from '../kit/provenance.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { useWayWords } from '../reports/use-way-words.ts'
import { CountsOrigin } from './counts-origin.tsx'
import type { Counts, Three } from './queries.ts'
import { restOf } from './sums.ts'
import { useSetSearch } from './use-counts-search.ts'

/** Which month, and who counts. */
export function Choices({ data }: { data: Counts }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { name } = useWayWords()
  const set = useSetSearch()
  const { months, month } = data
  const newest = [...new Set([...months, ...(month === null ? [] : [month])])].sort().reverse()
  return (
    <div className={`${page.choices} screen-only`}>
      <span aria-hidden="true">{t('month')}</span>
      <InlineSelect
        aria-label={t('month')}
        value={month ?? ''}
        options={newest.map((value) => ({ value, label: format.month(value) }))}
        onChange={({ target: { value } }) => set({ bulan: value === months.at(-1) ? undefined : value })}
      />
      <span aria-hidden="true">{t('way')}</span>
      <InlineSelect
        aria-label={t('way')}
        value={data.indicator}
        options={INDICATORS.map((indicator) => ({ value: indicator.id, label: name(indicator) }))}
        onChange={({ target: { value } }) =>
          set({ hitungan: value === MAIN_INDICATOR.id ? undefined : value, bagian: undefined })
        }
      />
    </div>
  )
}

const useTitle = () => {
  const { t } = useTranslation('counts')
  const format = useFormat()
  return ({ desaLists }: Counts, three: Three): string => {
    const { bpjs, ours, desa } = three
    const rest = restOf(three)
    const words = {
      bpjs: format.count(Math.abs(bpjs - ours)),
      desa: format.count(Math.abs(desa - ours)),
      ours: format.count(ours),
      rest: format.count(rest),
    }
    if (desaLists.lists === 0) return t(rest === 0 ? 'titleBpjs' : 'titleBpjsRest', words)
    if (bpjs === ours && ours === desa && rest === 0) return t('titleSame', words)
    return t(rest === 0 ? 'title' : 'titleRest', words)
  }
}

/** What the three counts come to, and where they come from. */
export function CountsHead({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const title = useTitle()
  const [open, setOpen] = useState(false)
  const values = {
    bpjs: format.count(three.bpjs),
    ours: format.count(three.ours),
    desa: format.count(three.desa),
    cutOff: format.cutOff(data.asOf ?? ''),
    area: format.area(data.area.code, data.area.name),
    month: format.month(data.month ?? ''),
  }
  return (
    <div className={page.head}>
      <Choices data={data} />
      <p className={page.of}>{t('of', values)}</p>
      <h1>{title(data, three)}</h1>
      <p className="lead">
        <Bold text={t(data.desaLists.lists === 0 ? 'leadBpjs' : 'lead', values)} />{' '}
        <span className="screen-only">
          <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
            {figure('whence')}
          </SourceLink>
        </span>
      </p>
      {open && <CountsOrigin data={data} three={three} onClose={() => setOpen(false)} />}
    </div>
  )
}
