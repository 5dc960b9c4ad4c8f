import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { WayRow } from './definition-rows.ts'
import type { Definitions } from './definitions-query.ts'

type WayLinkProps = { row: WayRow; data: Definitions; children: ReactNode }

/** To the whole area page counted this way, in the month on the screen; the main figure needs no more words. */
export function WayLink({ row, data, children }: WayLinkProps) {
  const { id } = row.definition
  const way = {
    hitungan: id === MAIN_INDICATOR.id ? undefined : id,
    penyebut: row.main ? undefined : row.whole.definition,
  }
  return (
    <Link
      to="/w/$code"
      params={{ code: data.area.code }}
      search={{ bulan: data.month, ...way }}
      className="quiet-link"
    >
      {children}
    </Link>
  )
}
