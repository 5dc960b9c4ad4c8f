import type { Permission } from '@naungan/server/api'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'

type OwnAreasProps = {
  /** What the officer cannot do here. */
  can: Permission
  /** Areas for which the page is of use; all of the officer's when left out. */
  fits?: (area: string) => boolean
  /** The same page for an area where it can be done. */
  link: (area: string, children: ReactNode) => ReactElement
}

/** Where the officer may do what is not for him here: his areas, each a way to go there. */
export function OwnAreas({ can, fits = () => true, link }: OwnAreasProps) {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const me = useMe()
  const areas = new Map(
    me.assignments
      .filter(({ area }) => may(me, can, area) && fits(area))
      .map(({ area, areaName }) => [area, areaName]),
  )
  if (areas.size === 0) return <p>{t('ownNone')}</p>
  return (
    <>
      <p>{t('ownAreas')}</p>
      <ul>
        {[...areas].map(([area, name]) => (
          <li key={area}>{link(area, format.area(area, name))}</li>
        ))}
      </ul>
    </>
  )
}
