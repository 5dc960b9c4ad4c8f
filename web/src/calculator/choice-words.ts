import type { FactKind } from '@naungan/rules/fact'
import { lawParameter } from '@naungan/rules/law'
import { useTranslation } from '../app/i18n.ts'
import type { SayAny } from '../app/say.ts'
import { lawWordFirst } from '../law/law-word.ts'

/** What may be chosen: as the shape says, or the parts of the body as the table of the law has them. */
export const choicesOf = (fact: string, { choices = [] }: FactKind<unknown>): readonly string[] =>
  fact === 'part'
    ? lawParameter('jkk.cacat_tabel')
        .values.at(-1)!
        .value.map(({ part }) => part)
    : choices

/** The words of a choice; of the parts of the body those of the law. */
export const useChoiceWords = () => {
  const { t } = useTranslation('calculator')
  const say = t as SayAny
  return (fact: string, choice: string): string => {
    const key = `choices.${fact}.${choice}`
    const words = say(key)
    return words === key ? lawWordFirst(choice) : words
  }
}
