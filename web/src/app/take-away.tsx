import { createContext, use, useId, useRef } from 'react'
import { Menu } from '../kit/menu.tsx'
import { HeadingOfPart } from '../kit/section.tsx'
import type { WrittenTable } from '../kit/tables-in.ts'
import { useTranslation } from './i18n.ts'
import { useMe } from './session.tsx'
import { useFormat } from './use-format.ts'
import { useToday } from './use-today.ts'

/** What every file of a page says by itself: of what and when it is, and from whom; and how its name ends. */
export type FileWords = { name: string; lines: string[] }

export const AboutFiles = createContext<FileWords>({ name: 'naungan', lines: [] })

type TakeAwayProps = {
  /** What it is, as the first word of the file's name. */
  what: string
  /** The finding, where no heading of a section says it. */
  title?: string
  /** Tables that the server writes: whole where the page shows a part. */
  links?: { xlsx: string; csv: string }
  /** The table behind a picture that can be asked for more than its twin holds. */
  table?: () => WrittenTable
}

const KINDS = ['xlsx', 'csv', 'svg', 'png'] as const
type Kind = (typeof KINDS)[number]

/** The part of a page that a button stands in: what is seen of it is the picture, its tables are the file. */
const PART = 'section, [data-part]'

/** What stands in this part of the page, as a table or as a picture for a letter or a slide. */
export function TakeAway({ what, title, links, table }: TakeAwayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const me = useMe()
  const today = useToday()
  const about = use(AboutFiles)
  const heading = use(HeadingOfPart)
  const own = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const keep = async (kind: Kind): Promise<void> => {
    const part = opener.current?.closest<HTMLElement>(PART)
    if (!part) return
    // Loaded for those who take something away; a page is read far more often.
    const { fileOf } = await import('./part-file.ts')
    const words = {
      title: title ?? part.querySelector('h2, h3')?.textContent ?? '',
      lines: [...about.lines, t('take.taken', { day: format.day(today), name: me.name })],
    }
    await fileOf(part, { kind, words, table, language: format.language, name: `${what}-${about.name}` })
  }
  return (
    <span className="screen-only">
      <Menu
        label={t('take.open')}
        opener={
          <button
            ref={opener}
            type="button"
            className="link"
            aria-labelledby={heading ? `${own} ${heading}` : undefined}
          >
            <span id={own}>{t('take.open')}</span>
          </button>
        }
        items={KINDS.map((kind) => ({
          key: kind,
          text: t(`take.${kind}`),
          ...((kind === 'xlsx' || kind === 'csv') && links
            ? { href: links[kind] }
            : { onClick: () => void keep(kind) }),
        }))}
      />
    </span>
  )
}
