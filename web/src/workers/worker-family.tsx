import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import type { Worker } from './register-queries.ts'
import { WorkersTable } from './workers-table.tsx'

/** The family of the card: what a list of families said of it, and its others in the register. */
export function WorkerFamily({ worker, w }: { worker: Worker; w: string | undefined }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const { kk, household, family } = worker
  if (kk === null) return null
  const others = family.length
  return (
    <Section title={others > 0 ? t('family', { n: format.count(others) }) : t('familyNone')}>
      {household && (
        <p className="note-text">
          {t('familyList', {
            head: household.headName ?? t('notStated'),
            members: household.members === null ? t('notStated') : format.count(household.members),
            desil: household.desil === null ? t('notStated') : format.count(household.desil),
          })}
        </p>
      )}
      {others > 0 && <WorkersTable workers={family} w={w ?? worker.desa} />}
    </Section>
  )
}
