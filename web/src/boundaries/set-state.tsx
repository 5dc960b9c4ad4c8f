import { useTranslation } from '../app/i18n.ts'
import { Status, type StatusKind } from '../kit/status.tsx'
import type { SetSummary } from './boundary-queries.ts'

const KINDS: Record<SetSummary['state'], StatusKind> = {
  received: 'info',
  reading: 'info',
  ready: 'warn',
  standing: 'ok',
  replaced: 'off',
  withdrawn: 'off',
  failed: 'bad',
  cancelled: 'off',
}

export function SetState({ state }: { state: SetSummary['state'] }) {
  const { t } = useTranslation('boundaries')
  return <Status kind={KINDS[state]}>{t(`states.${state}`)}</Status>
}
