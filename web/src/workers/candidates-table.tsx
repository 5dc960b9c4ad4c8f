import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import type { Duplicates } from './merge-queries.ts'
import type { Worker, WorkerSummary } from './register-queries.ts'

type Candidate = Pick<WorkerSummary, 'id' | 'name' | 'nik' | 'birthDate' | 'desa' | 'desaName'> & {
  same?: Duplicates['candidates'][number]['same']
}

type CandidatesTableProps = {
  caption: string
  worker: Worker
  candidates: readonly Candidate[]
  w: string | undefined
}

/** People who may be the same as one of the register, each with the way to lay both side by side. */
export function CandidatesTable({ caption, worker, candidates, w }: CandidatesTableProps) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const columns: Column<Candidate>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ id, name }) => (
        <Link
          to="/pekerja/$kab/$id/gabung"
          params={{ kab: worker.kab, id: worker.id }}
          search={{ w, dengan: id }}
          aria-label={t('compareName', { name })}
        >
          {name}
        </Link>
      ),
    },
    { key: 'nik', header: t('nik'), secondary: true, cell: ({ nik }) => nik },
    {
      key: 'born',
      header: t('born'),
      secondary: true,
      cell: ({ birthDate }) => (birthDate ? format.dayShort(birthDate) : '–'),
    },
    { key: 'desa', header: t('desa'), cell: ({ desa, desaName }) => format.area(desa, desaName) },
  ]
  const likeness: Column<Candidate> = {
    key: 'same',
    header: t('likeness'),
    secondary: true,
    cell: ({ same = [] }) => same.map((what) => t(`same.${what}`)).join(', '),
  }
  return (
    <Table
      caption={caption}
      columns={candidates.some(({ same }) => same) ? [...columns, likeness] : columns}
      rows={[...candidates]}
      rowKey={({ id }) => id}
      openLabel={({ name }) => t('compareName', { name })}
    />
  )
}
