import { useTranslation } from '../app/i18n.ts'
import { Status, type StatusKind } from '../kit/status.tsx'
import type { workers } from '../messages/id/workers.ts'

export type StateName = keyof (typeof workers)['state']

const KINDS: Record<StateName, StatusKind> = {
  received: 'info',
  unmapped: 'warn',
  reading: 'info',
  ready: 'warn',
  taking: 'info',
  taken: 'ok',
  undone: 'off',
  failed: 'bad',
  cancelled: 'off',
}

/** States in which a list waits for a person. */
export const WAITING: readonly string[] = ['ready', 'unmapped']

export function ImportState({ state }: { state: string }) {
  const { t } = useTranslation('workers')
  return <Status kind={KINDS[state as StateName]}>{t(`state.${state as StateName}`)}</Status>
}
