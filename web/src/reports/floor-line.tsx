import type { FloorSide } from '@naungan/rules/target'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { InlineSelect } from '../kit/select.tsx'
import styles from './area-page.module.css'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import type { Floors } from './floor-query.ts'
import type { AreaSearch } from './routes.tsx'
import { useFloors } from './use-floors.ts'
import { useWayWords } from './use-way-words.ts'

type FloorProps = { data: Coverage; floors: Floors }

/** How many desa have the people that are asked of each, and which parts of the table are looked for. */
export function FloorLine({ data, floors }: FloorProps) {
  const said = useSaid(floors)
  return (
    <div className={styles.floor}>
      <p>{said}</p>
      {floors.children.length > 1 && <Sides data={data} />}
    </div>
  )
}

const useSaid = ({ floor, of, known, reached }: Floors): string => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const words = {
    reached: format.count(reached),
    known: format.count(known),
    unknown: format.count(of - known),
    people: format.count(floor?.workers ?? 0),
    instrument: floor?.instrument ?? '',
  }
  if (known === 0) return t('floor.none', words)
  const sentence = t(floor ? 'floor.sentence' : 'floor.sentenceOwn', words)
  return of > known ? `${sentence} ${t('floor.unknown', words)}` : sentence
}

function Sides({ data }: { data: Coverage }) {
  const { t } = useTranslation('views')
  const { units } = useAreaWords(data.area.level)
  const { minimal } = useSearch({ strict: false }) as AreaSearch
  const navigate = useNavigate()
  const leaf = data.area.level === 3
  const sides = ['', 'belum', 'sudah'] as const
  const words = {
    '': t('floor.all', { units }),
    belum: t(leaf ? 'floor.shortDesa' : 'floor.shortParts', { units }),
    sudah: t(leaf ? 'floor.reachedDesa' : 'floor.reachedParts', { units }),
  }
  return (
    <span className="screen-only">
      <InlineSelect
        aria-label={t('floor.side')}
        value={minimal ?? ''}
        options={sides.map((value) => ({ value, label: words[value] }))}
        onChange={(event) =>
          void navigate({
            to: '.',
            replace: true,
            resetScroll: false,
            search: (before: AreaSearch) => ({
              ...before,
              minimal: (event.target.value || undefined) as FloorSide | undefined,
            }),
          })
        }
      />
    </span>
  )
}

/** A desa by itself: whether it has the people that are asked of every desa. */
export function FloorOfDesa({ data }: { data: Coverage }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const floors = useFloors(data)
  const { people } = data.covered
  if (!floors?.floor) return null
  const { floor } = floors
  const words = {
    people: format.count(people ?? 0),
    floor: format.count(floor.workers),
    short: format.count(floor.workers - (people ?? 0)),
    instrument: floor.instrument,
  }
  const key =
    floors.known === 0 ? 'floor.desaUnknown' : floors.reached > 0 ? 'floor.desaReached' : 'floor.desaShort'
  return (
    <div className={styles.floor}>
      <p>{t(key, words)}</p>
      <WhenceOfFloor data={data} floors={floors} />
    </div>
  )
}

/** Which instrument asks for it, since when, who is counted, and how many of the desa have them. */
export function WhenceOfFloor({ data, floors }: FloorProps) {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { counted } = useWayWords()
  const { floor } = floors
  const from = floor && [...data.path, data.area].find(({ code }) => code === floor.area)
  const stated = floor
    ? t('floor.statedBy', {
        people: format.count(floor.workers),
        instrument: floor.instrument,
        source: floor.source,
        day: format.day(floor.day),
        area: from ? format.area(from.code, from.name) : floor.area,
      })
    : t('floor.statedOwn')
  return (
    <Whence
      id="asal-minimal"
      question={t('floor.question')}
      rows={[
        {
          term: t('floor.term'),
          words: (
            <>
              {stated}{' '}
              <Link to="/target" search={{ w: floor?.area ?? data.area.code }}>
                {t('floor.open')}
              </Link>
            </>
          ),
        },
        { term: figure('origin.covered'), words: `${counted(data)} ${figure('origin.partsCovered')}` },
        { term: t('floor.rule'), words: t('floor.ruleWords') },
        {
          term: figure('origin.cutOff'),
          words: figure('origin.cutOffWords', { day: format.day(data.asOf) }),
        },
      ]}
    />
  )
}
