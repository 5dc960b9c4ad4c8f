import { explain } from '@naungan/rules/because'
import { FACT_ISSUES } from '@naungan/rules/fact'
import { type Assessment, REFUSALS } from '@naungan/rules/rule'

/** What a rule found, as lines in Indonesian: the tree of an answer, or what stands against it. */
export const answerLines = (found: Assessment): string[] => {
  if (found.kind === 'issues')
    return found.issues.map(({ fact, code }) => `${fact}: ${FACT_ISSUES[code].id} (${code})`)
  if (found.kind === 'refused') return found.refusals.map(({ code }) => `${REFUSALS[code].id} (${code})`)
  const steps = explain(found.because, 'id').map(({ depth, step, value, facts, law }) => {
    const sources = law.map(({ ref, sure }) => `${ref}${sure ? '' : ' (?)'}`).join('; ')
    const because = [facts, sources].filter((text) => text !== '').join(' – ')
    return `${'  '.repeat(depth)}${step}: ${value}${because === '' ? '' : `  [${because}]`}`
  })
  const unsure = found.unsure.map(({ id, status }) => `belum pasti: ${id} (${status})`)
  return [...steps, ...unsure]
}
