import { type ReactNode, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './column-mapping.module.css'
import type { FieldName, SheetColumn } from './sheet-column.ts'

type ColumnMappingProps<F extends FieldName> = {
  columns: readonly SheetColumn[]
  fields: readonly F[]
  /** Fields without which the list cannot be read. */
  needed: readonly F[]
  /** What a person must still point out when these fields have a column. */
  lacking: (chosen: ReadonlySet<F>) => readonly string[]
  /** Every field with its column, or null for none. */
  onMap: (mapping: { [field in F]?: number | null }) => void
  busy: boolean
  error: Error | null
  /** What may be said for the whole file instead of by a column. */
  children?: ReactNode
  /** Back to the list as it was read. */
  onLeave?: (() => void) | undefined
}

/** Heading by heading, what a column of the sheet holds; a field has one column, so choosing it again moves it. */
export function ColumnMapping<F extends FieldName>(props: ColumnMappingProps<F>) {
  const { columns, fields, needed, lacking, onMap, busy, error, children, onLeave } = props
  const { t } = useTranslation('intake')
  const [chosen, setChosen] = useState<ReadonlyMap<number, F>>(
    () =>
      new Map(
        columns.flatMap(({ index, field }) => {
          const known = fields.find((name) => name === field)
          return known ? [[index, known] as const] : []
        }),
      ),
  )
  const choose = (index: number, field: string) => {
    const known = fields.find((name) => name === field)
    const others = [...chosen].filter(([at, name]) => at !== index && name !== known)
    setChosen(new Map(known ? [...others, [index, known]] : others))
  }
  const lacks = lacking(new Set(chosen.values()))
  const submit = () => {
    const at = new Map([...chosen].map(([index, field]) => [field, index]))
    onMap(Object.fromEntries(fields.map((field) => [field, at.get(field) ?? null])) as { [f in F]?: number })
  }
  const labelOf = (field: F) => {
    const name = t(`fields.${field as FieldName}`)
    return needed.includes(field) ? t('needed', { field: name }) : name
  }
  const table: Column<SheetColumn>[] = [
    { key: 'letter', header: t('column'), width: '64px', cell: ({ letter }) => letter },
    {
      key: 'heading',
      header: t('heading'),
      width: '200px',
      cell: ({ heading }) => heading || <span className="muted">{t('noHeading')}</span>,
    },
    ...(columns.some(({ samples }) => samples) ? [samplesColumn(t('samples'), t('noSamples'))] : []),
    {
      key: 'holds',
      header: t('holds'),
      width: '280px',
      cell: ({ index, letter }) => (
        <InlineSelect
          aria-label={t('holdsOf', { letter })}
          value={chosen.get(index) ?? ''}
          onChange={(event) => choose(index, event.target.value)}
          options={[
            { value: '', label: t('unused') },
            ...fields.map((field) => ({ value: field, label: labelOf(field) })),
          ]}
        />
      ),
    },
  ]
  return (
    <Section title={t('columnsTitle')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (lacks.length === 0) submit()
        }}
      >
        <p>{t('columnsLead')}</p>
        <p role="status">
          {lacks.length > 0 ? (
            <Status kind="warn">{t('columnsLacking', { fields: lacks.join(', ') })}</Status>
          ) : (
            <Status kind="ok">{t('columnsEnough')}</Status>
          )}
        </p>
        {children}
        <div className={styles.table}>
          <Table
            caption={t('columnsCaption')}
            columns={table}
            rows={[...columns]}
            rowKey={({ letter }) => letter}
          />
        </div>
        <Refused error={error} />
        <div className={styles.actions}>
          <Button type="submit" disabled={lacks.length > 0} busy={busy && t('usingColumns')}>
            {t('useColumns')}
          </Button>
          {onLeave && (
            <Button kind="quiet" onClick={onLeave}>
              {t('keepColumns')}
            </Button>
          )}
        </div>
      </form>
    </Section>
  )
}

const samplesColumn = (header: string, none: string): Column<SheetColumn> => ({
  key: 'samples',
  header,
  cell: ({ samples = [] }) =>
    samples.length === 0 ? (
      <span className="muted">{none}</span>
    ) : (
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
    ),
})
