import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFormat } from '../app/use-format.ts'
import type { Worker } from './register-queries.ts'
import styles from './worker-page.module.css'
import { occupationName } from './workers-table.tsx'

type WorkerDataProps = { worker: Worker; w: string | undefined }

/** What the register says of a person, under each value the cell of the list that said it last. */
export function WorkerData({ worker, w }: WorkerDataProps) {
  const { t } = useTranslation('workers')
  const { t: person } = useTranslation('persons')
  const format = useFormat()
  const sex = worker.sex && { L: t('man'), P: t('woman') }[worker.sex]
  const spaced = (code: string | null) => code && code.replaceAll('_', ' ')
  const rows: { key: string; term: string; value: string | null }[] = [
    { key: 'birthPlace', term: person('fields.birthPlace'), value: worker.birthPlace },
    {
      key: 'birthDate',
      term: person('fields.birthDate'),
      value: worker.birthDate && format.day(worker.birthDate),
    },
    { key: 'sex', term: person('fields.sex'), value: sex },
    { key: 'occupation', term: person('fields.occupation'), value: occupationName(worker.occupation) },
    { key: 'desa', term: person('fields.desa'), value: format.area(worker.desa, worker.desaName) },
    { key: 'address', term: person('fields.address'), value: worker.address },
    { key: 'mother', term: person('fields.mother'), value: worker.mother },
    { key: 'relation', term: person('fields.relation'), value: spaced(worker.relation) },
    { key: 'marital', term: person('fields.marital'), value: spaced(worker.marital) },
    {
      key: 'desil',
      term: person('fields.desil'),
      value: worker.desil === null ? null : String(worker.desil),
    },
  ]
  const desilFrom = () =>
    worker.desilSource &&
    person(worker.desilOfHousehold ? 'desilOfFamily' : 'desilOfPerson', {
      source: worker.desilSource,
      day: worker.desilDay ? format.dayShort(worker.desilDay) : '–',
    })
  return (
    <dl className={styles.data}>
      {rows.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>
            {value || <span className="muted">{t('notStated')}</span>}
            {value && key === 'desil' && <span className={styles.origin}>{desilFrom()}</span>}
            {value && key !== 'desil' && <Origin from={worker.provenance[key]} w={w} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type OriginProps = { from: Worker['provenance'][string] | undefined; w: string | undefined }

function Origin({ from, w }: OriginProps) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  if (!from) return null
  const { importId, fileName, sheet, row, column, mended, takenAt, by } = from
  const at = column === null ? t('atRow', { row }) : t('atCell', { cell: `${column}${row}` })
  const cell = sheet === null ? at : t('onSheet', { at, sheet })
  return (
    <span className={styles.origin}>
      <Link to="/daftar/$id" params={{ id: importId }} search={{ w }}>
        {fileName}
      </Link>
      {', '}
      {mended ? t('mendedHere', { cell }) : cell}
      {', '}
      {t('takenBy', { day: format.dayShort(dayOfMoment(takenAt)), by })}
    </span>
  )
}
