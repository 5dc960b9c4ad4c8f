import { useParams, useSearch } from '@tanstack/react-router'
import { useMe } from './session.tsx'

/** The area that a page is about: the one in the address (/w/35.24 or ?w=35.24), else the officer's first. */
export const useCurrentArea = (): string => {
  const me = useMe()
  const { code } = useParams({ strict: false }) as { code?: string }
  const { w } = useSearch({ strict: false }) as { w?: string }
  return code ?? w ?? me.assignments[0]?.area ?? 'ID'
}
