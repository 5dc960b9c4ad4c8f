import { useTranslation } from '../app/i18n.ts'
import { Status, type StatusKind } from '../kit/status.tsx'
import type { lists } from '../messages/id/lists.ts'

export type StateName = keyof (typeof lists)['states']

const KINDS: Record<StateName, StatusKind> = {
  received: 'info',
  unmapped: 'warn',
  reading: 'info',
  ready: 'warn',
  posting: 'info',
  posted: 'ok',
  undone: 'off',
  failed: 'bad',
  cancelled: 'off',
}

export function ListState({ state }: { state: string }) {
  const { t } = useTranslation('lists')
  return <Status kind={KINDS[state as StateName]}>{t(`states.${state as StateName}`)}</Status>
}
