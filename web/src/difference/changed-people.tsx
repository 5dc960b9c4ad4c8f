import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useSetSearch } from './use-set-search.ts'
import styles from './difference-page.module.css'
import { Portions } from './portions.tsx'
import {
  type ChangedPerson,
  changedPeopleQuery,
  type Counts,
  type Difference,
  inputOf,
  type PeopleInput,
} from './queries.ts'
import { KIND_OF, type KindName } from './search.ts'

/** The people behind a group, for those who may read the register there. */
export function ChangedPeople({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const { code } = data.area
  const me = useMe()
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  if (!may(me, 'register.read', code)) return null
  const { jenis = 'hilang', pembayar } = search
  const way = t(`ways.${KIND_OF[jenis]}`).toLowerCase()
  const payer = pembayar === '' ? t('payers.unknown') : pembayar
  const title = payer === undefined ? t('people.title', { way }) : t('people.titleOf', { way, payer })
  return (
    <Section id="orang" title={title}>
      {code.length < 5 ? <p>{t('people.chooseKab')}</p> : <People data={data} counts={counts} kind={jenis} />}
    </Section>
  )
}

type PeopleProps = { data: Difference; counts: Counts; kind: KindName }

function People({ data, counts, kind }: PeopleProps) {
  const { t } = useTranslation('difference')
  const set = useSetSearch()
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  const asked = { ...inputOf(data.area.code, search), kind: KIND_OF[kind], payer: search.pembayar }
  const input: PeopleInput = { ...asked, after: search.sesudah, limit: 50 }
  const { data: found, error } = useQuery(changedPeopleQuery(input))
  return (
    <>
      <div className={`${styles.tools} screen-only`}>
        <Kinds counts={counts} kind={kind} />
        {search.pembayar !== undefined && (
          <button type="button" className="link" onClick={() => set({ pembayar: undefined })}>
            {t('people.anyPayer')}
          </button>
        )}
        <a href={linkTo('GET /areas/:code/difference/people.csv', asked)} download>
          {t('people.download')}
        </a>
      </div>
      <Portions found={found} error={error} after={search.sesudah} onAfter={(sesudah) => set({ sesudah })}>
        {(people) => <PeopleTable people={people} />}
      </Portions>
    </>
  )
}

const CHANGED = {
  changed_segment: 'changedSegment',
  changed_programs: 'changedPrograms',
  changed_payer: 'changedPayer',
  changed_desa: 'changedDesa',
} as const

const countOf = (counts: Counts, kind: KindName): number => {
  const way = KIND_OF[kind]
  return way in CHANGED ? counts[CHANGED[way as keyof typeof CHANGED]] : counts[way as 'lost']
}

function Kinds({ counts, kind }: { counts: Counts; kind: KindName }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const set = useSetSearch()
  const kinds = Object.keys(KIND_OF) as KindName[]
  return (
    <InlineSelect
      aria-label={t('people.kind')}
      value={kind}
      options={kinds
        .filter((name) => name === kind || countOf(counts, name) > 0)
        .map((name) => ({
          value: name,
          label: `${t(`ways.${KIND_OF[name]}`)} (${format.count(countOf(counts, name))})`,
        }))}
      onChange={(event) => set({ jenis: event.target.value as KindName, pembayar: undefined })}
    />
  )
}

function PeopleTable({ people }: { people: ChangedPerson[] }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const named = ({ name }: ChangedPerson) => name ?? t('people.noName')
  const columns: Column<ChangedPerson>[] = [
    {
      key: 'name',
      header: t('people.name'),
      cell: (person) =>
        person.workerId === null ? (
          <span className={person.name === null ? styles.quiet : undefined}>{named(person)}</span>
        ) : (
          <Link to="/pekerja/$kab/$id" params={{ kab: person.desa.slice(0, 5), id: person.workerId }}>
            {named(person)}
          </Link>
        ),
    },
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
      cell: ({ segments }) => segments.join(', '),
    },
    { key: 'payer', header: t('people.payer'), secondary: true, cell: ({ payer }) => payer ?? '–' },
    {
      key: 'since',
      header: t('people.since'),
      secondary: true,
      cell: ({ since }) => format.monthShort(since),
    },
    { key: 'last', header: t('people.last'), cell: ({ last }) => format.monthShort(last) },
  ]
  return (
    <Table
      caption={t('people.caption')}
      columns={columns}
      rows={people}
      rowKey={({ nik, desa, name }) => `${nik} ${desa} ${name}`}
      openLabel={(person) => t('people.open', { name: named(person) })}
    />
  )
}
