import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import page from '../difference/difference-page.module.css'
import { Portions } from '../difference/portions.tsx'
import { Section } from '../kit/section.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { PartWhence } from './counts-origin.tsx'
import { type Counts, inputOf, type PartPerson, partPeopleQuery, type Three } from './queries.ts'
import { nameOf, PART_OF, type PartName } from './search.ts'
import { largestPart, namedSteps } from './sums.ts'
import { useCountsSearch, useSetSearch } from './use-counts-search.ts'

/** The people behind a part, for those who may read the register there. */
export function PartPeople({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const { t: difference } = useTranslation('difference')
  const { code } = data.area
  const me = useMe()
  const { bagian } = useCountsSearch()
  const largest = largestPart(three)
  const name = bagian ?? (largest && nameOf(largest.name))
  if (!may(me, 'register.read', code) || name === undefined) return null
  const part = PART_OF[name]
  const own = [{ term: t(`parts.${part}`), words: t(`means.${part}`) }]
  return (
    <Section id="orang" title={t('people.title', { part: t(`parts.${part}`) })}>
      {code.length < 5 ? (
        <p>{difference('people.chooseKab')}</p>
      ) : (
        <People data={data} three={three} name={name} />
      )}
      <PartWhence data={data} three={three} of="bagian" own={own} />
    </Section>
  )
}

function People({ data, three, name }: { data: Counts; three: Three; name: PartName }) {
  const { t } = useTranslation('difference')
  const set = useSetSearch()
  const search = useCountsSearch()
  const part = PART_OF[name]
  const asked = { ...inputOf(data.area.code, search), part }
  const query = partPeopleQuery({ ...asked, after: search.sesudah, limit: 50 })
  const { data: found, error } = useQuery(query)
  return (
    <>
      <div className={`${page.tools} screen-only`}>
        <PartChoice three={three} name={name} />
        <a href={linkTo('GET /areas/:code/counts/people.csv', asked)} download>
          {t('people.download')}
        </a>
      </div>
      <Portions found={found} error={error} after={search.sesudah} onAfter={(sesudah) => set({ sesudah })}>
        {(people) => <PeopleTable people={people} kab={data.area.code.slice(0, 5)} />}
      </Portions>
    </>
  )
}

function PartChoice({ three, name }: { three: Three; name: PartName }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const set = useSetSearch()
  const people = new Map(namedSteps(three).map((step) => [nameOf(step.name), Math.abs(step.adds)]))
  const names = (Object.keys(PART_OF) as PartName[]).filter((one) => one === name || people.has(one))
  return (
    <InlineSelect
      aria-label={t('people.part')}
      value={name}
      options={names.map((value) => ({
        value,
        label: `${t(`parts.${PART_OF[value]}`)} (${format.count(people.get(value) ?? 0)})`,
      }))}
      onChange={({ target: { value } }) => set({ bagian: value as PartName })}
    />
  )
}

const keyOf = ({ nik, desa, name, origin }: PartPerson): string =>
  `${nik} ${desa} ${name} ${origin?.id} ${origin?.row}`

const ALWAYS: ReadonlySet<string> = new Set(['name', 'nik', 'desa'])

/** Columns that are not empty for this person; a part of people who stand in no list has none of them. */
const toldOf = ({ segments, payer, origin }: PartPerson): string[] => [
  ...(segments.length > 0 ? ['segment'] : []),
  ...(payer === null ? [] : ['payer']),
  ...(origin === null ? [] : ['row']),
]

function PeopleTable({ people, kab }: { people: PartPerson[]; kab: string }) {
  const { t } = useTranslation('counts')
  const columns = useColumns(kab)
  const { t: difference } = useTranslation('difference')
  const told = new Set(people.flatMap(toldOf))
  const shown = columns.filter(({ key }) => ALWAYS.has(key) || told.has(key))
  return (
    <Table
      caption={t('people.caption')}
      columns={shown}
      rows={people}
      rowKey={keyOf}
      openLabel={({ name }) => difference('people.open', { name: name ?? difference('people.noName') })}
    />
  )
}

const useColumns = (kab: string): Column<PartPerson>[] => {
  const { t } = useTranslation('difference')
  const { t: counts } = useTranslation('counts')
  const format = useFormat()
  return [
    { key: 'name', header: t('people.name'), cell: (person) => <Name person={person} kab={kab} /> },
    { key: 'nik', header: t('people.nik'), secondary: true, cell: ({ nik }) => nik ?? '–' },
    {
      key: 'desa',
      header: t('people.desa'),
      cell: ({ desa, desaName }) =>
        desa.length < 13 ? t('people.desaUnknown') : format.area(desa, desaName ?? ''),
    },
    {
      key: 'segment',
      header: t('people.segment'),
      secondary: true,
      cell: ({ segments }) => segments.join(', ') || '–',
    },
    { key: 'payer', header: t('people.payer'), secondary: true, cell: ({ payer }) => payer ?? '–' },
    { key: 'row', header: counts('people.row'), cell: (person) => <Row person={person} kab={kab} /> },
  ]
}

function Name({ person: { name, workerId }, kab }: { person: PartPerson; kab: string }) {
  const { t } = useTranslation('difference')
  if (workerId === null)
    return <span className={name === null ? page.quiet : undefined}>{name ?? t('people.noName')}</span>
  return (
    <Link to="/pekerja/$kab/$id" params={{ kab, id: workerId }}>
      {name ?? t('people.noName')}
    </Link>
  )
}

/** The row of a list, in the list. */
function Row({ person: { origin }, kab }: { person: PartPerson; kab: string }) {
  const { t } = useTranslation('counts')
  const me = useMe()
  if (origin === null) return '–'
  const { kind, id, row } = origin
  const words = t(kind === 'list' ? 'people.inList' : 'people.inImport', { row })
  // A list of BPJS is for the kabupaten; the lists of the desa open for whoever may see them.
  if (kind === 'list' && !may(me, 'list.read', kab)) return words
  return (
    <Link
      to={kind === 'list' ? '/iuran/$id' : '/daftar/$id'}
      params={{ id }}
      search={{ w: kab, sesudah: row > 1 ? row - 1 : undefined }}
    >
      {words}
    </Link>
  )
}
