import { WORKER_FIELDS, type WorkerField } from '@naungan/rules/sheet'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AreaField, type PickedArea } from '../app/area-field.tsx'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { ColumnMapping } from '../intake/column-mapping.tsx'
import { ListHead } from '../intake/list-head.tsx'
import { Note } from '../kit/note.tsx'
import { LoadingPage } from '../app/states.tsx'
import { columnsQuery, type Import } from './import-queries.ts'
import { ToImports } from './to-imports.tsx'

const route = getRouteApi('/shell/daftar/$id')
const DESA = 13
const NEEDED = ['nik', 'nama'] as const

type Mapping = { [field in WorkerField]?: number | null }

type Columns = Pick<Import, 'columns'> & { offeredBy: string | null }

/** The columns of a list with sample cells; what another sender's list said of them is filled in, to be checked. */
export function ImportColumns({ list }: { list: Import }) {
  const { data, error } = useQuery(columnsQuery(list.id))
  if (error && !data) return <NameColumns list={list} columns={list.columns} offeredBy={null} />
  if (!data) return <LoadingPage />
  const { columns, offered } = data
  if (list.state !== 'unmapped' || !offered)
    return <NameColumns list={list} columns={columns} offeredBy={null} />
  const said = new Map(Object.entries(offered.mapping).map(([field, index]) => [index, field]))
  const filled = columns.map((column) => ({ ...column, field: said.get(column.index) ?? column.field }))
  return <NameColumns list={list} columns={filled} offeredBy={offered.sender} />
}

/** The columns of a list, pointed out by a person; the list is then read again. */
function NameColumns({ list, columns, offeredBy }: Columns & { list: Import }) {
  const { t } = useTranslation('workers')
  const { t: intake } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { w } = route.useSearch()
  const [desa, setDesa] = useState<PickedArea | null>(
    list.desa === null ? null : { code: list.desa, name: list.desaName ?? list.desa },
  )
  const map = useMutation({
    mutationFn: (mapping: Mapping) =>
      ask('POST /imports/:id/mapping', { id: list.id, mapping, ...(desa && { desa: desa.code }) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['imports', list.id] })
      await navigate({ to: '/daftar/$id', params: { id: list.id }, search: { w } })
    },
  })
  const placed = (chosen: ReadonlySet<WorkerField>) =>
    desa !== null || list.area.length === DESA || chosen.has('desa') || chosen.has('kodeDesa')
  const about = intake('uploaded', { moment: format.moment(list.createdAt), name: list.createdBy })
  return (
    <>
      <ListHead up={<ToImports />} title={list.fileName} about={`${about} ${intake('nothingKept')}`} />
      {may(me, 'register.write', list.area) ? (
        <ColumnMapping
          columns={columns}
          fields={WORKER_FIELDS}
          needed={NEEDED}
          lacking={(chosen) => [
            ...NEEDED.filter((field) => !chosen.has(field)).map((field) => intake(`fields.${field}`)),
            ...(placed(chosen) ? [] : [t('desaForAll')]),
          ]}
          onMap={(mapping) => map.mutate(mapping)}
          busy={map.isPending}
          error={map.error}
          onLeave={
            list.state === 'ready'
              ? () => void navigate({ to: '/daftar/$id', params: { id: list.id }, search: { w } })
              : undefined
          }
        >
          {offeredBy !== null && (
            <Note kind="warn" title={intake('offered', { sender: offeredBy || intake('senderUnnamed') })}>
              <p>{intake('offeredBody')}</p>
            </Note>
          )}
          {list.area.length < DESA && (
            <AreaField
              label={t('wholeDesa')}
              hint={t('wholeDesaHint')}
              optional={app('optional')}
              area={desa}
              onArea={(picked) => setDesa(picked && picked.code.length === DESA ? picked : null)}
              within={list.area}
            />
          )}
        </ColumnMapping>
      ) : (
        <p>{t('mayNotSend', { area: format.area(list.area, list.areaName) })}</p>
      )}
    </>
  )
}
