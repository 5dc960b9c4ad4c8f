import type { OriginRow } from '../app/whence.tsx'
import { GroupWhence } from './group-origin.tsx'
import type { Officials } from './groups-query.ts'
import { sumOf } from './use-parts-shown.ts'

type OfficialsWhenceProps = { id: string; data: Officials; own?: OriginRow[] }

/** Where the figures of officials and non-ASN come from, both taken together as in the head of the page. */
export function OfficialsWhence({ data, ...rest }: OfficialsWhenceProps) {
  const { workers, covered } = sumOf([...data.officials, ...data.nonAsn])
  return <GroupWhence data={data} kind="officials" heads={{ workers, known: covered }} {...rest} />
}
