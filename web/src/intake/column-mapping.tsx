import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
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
  const { columns, fields, lacking, onMap, busy, error, children, onLeave } = props
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
  const table: Column<SheetColumn>[] = [
    { key: 'letter', header: t('column'), width: '64px', cell: ({ letter }) => letter },
    {
      key: 'heading',
      header: t('heading'),
      cell: ({ heading }) => heading || <span className="muted">{t('noHeading')}</span>,
    },
    {
      key: 'holds',
      header: t('holds'),
      width: '300px',
      cell: ({ index, letter }) => (
        <InlineSelect
          aria-label={t('holdsOf', { letter })}
          value={chosen.get(index) ?? ''}
          onChange={(event) => choose(index, event.target.value)}
          options={[
            { value: '', label: t('unused') },
            ...fields.map((field) => ({ value: field, label: t(`fields.${field as FieldName}`) })),
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
