import { FACT_ISSUES } from '@naungan/rules/fact'
import { type Assessment, REFUSALS, type RefusalCode } from '@naungan/rules/rule'
import type { Language } from '../app/i18n.ts'
import { type CalculatorName, questionsOf } from './calculators.ts'

/** The facts that a refusal speaks of, the nearest first; it stands beside the first that is asked. */
const SPOKEN_OF: Partial<Record<RefusalCode, readonly string[]>> = {
  'facts.death_before_birth': ['diedOn'],
  'iuran.before_law': ['from', 'month', 'day'],
  'iuran.program_missing': ['programs'],
  'iuran.program_of_employer': ['programs'],
  'iuran.program_of_scale': ['programs'],
  'iuran.no_months': ['months'],
  'iuran.no_people': ['people'],
  'iuran.too_much': ['people'],
  'iuran.period_backwards': ['payments'],
  'iuran.jakon.one_base': ['contract'],
  'iuran.pmi.jht_too_small': ['jht'],
  'beasiswa.before_law': ['eventOn'],
  'beasiswa.no_children': ['children'],
  'beasiswa.born_too_late': ['children'],
  'jkm.before_law': ['diedOn'],
  'jkm.never_paid': ['payments'],
  'jkm.not_active': ['payments'],
  'jkk.before_law': ['happenedOn'],
  'jkk.aid_before_law': ['happenedOn'],
  'jkk.injuries_and_outcome': ['injuries'],
  'jkk.part_not_in_annex': ['injuries'],
  'waris.before_law': ['diedOn'],
  'klaim.before_law': ['completeOn', 'eventOn', 'happenedOn'],
  'klaim.paid_before_complete': ['paidOn'],
  'klaim.before_event': ['asOf', 'reportedOn'],
  'peserta.nik_invalid': ['nikValid'],
  'peserta.other_scheme': ['excludedAs'],
  'peserta.already_active_pu': ['activeAsPu'],
  'peserta.funded_by_other': ['fundedByOther'],
  'peserta.birth_unknown': ['bornOn'],
  'peserta.age_low': ['bornOn'],
  'peserta.age_high': ['bornOn'],
}

/** A sentence for each field that stands in the way; what is only missing is said once somebody has asked. */
export const faultsIn = (
  name: CalculatorName,
  found: Assessment,
  { language, asked }: { language: Language; asked: boolean },
): Readonly<Record<string, string>> => {
  if (found.kind === 'issues')
    return Object.fromEntries(
      found.issues
        .filter(({ code }) => asked || code !== 'fact.missing')
        .map(({ fact, code }) => [fact, FACT_ISSUES[code][language]]),
    )
  if (found.kind === 'answer') return {}
  const facts = questionsOf(name).map(({ fact }) => fact)
  return Object.fromEntries(
    found.refusals.flatMap(({ code }) => {
      const field = SPOKEN_OF[code]?.find((fact) => facts.includes(fact))
      return field === undefined ? [] : [[field, REFUSALS[code][language]]]
    }),
  )
}
