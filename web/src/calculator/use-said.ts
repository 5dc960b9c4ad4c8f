import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { stringifySearch } from '../app/search-text.ts'
import { useToday } from '../app/use-today.ts'
import { type CalculatorName, questionsOf, type Said } from './calculators.ts'
import type { CalculatorSearch } from './routes.tsx'
import { addressOf, saidIn } from './said.ts'

const factsPart = (name: CalculatorName, asked: CalculatorSearch): string =>
  stringifySearch(Object.fromEntries(questionsOf(name).map(({ key }) => [key, asked[key]])))

/**
 * What stands in the form, kept in the address as it is typed. `round` grows when the address brings other facts, so
 * that the controls begin anew with them.
 */
export const useSaid = (name: CalculatorName) => {
  const asked = useSearch({ from: '/open/hitung' })
  const navigate = useNavigate()
  const today = useToday()
  const text = factsPart(name, asked)
  const [mine] = useState(() => new Set<string>())
  const [state, setState] = useState(() => ({ said: saidIn(name, asked, today), text, round: 0 }))
  if (state.text !== text) {
    const taken = { said: saidIn(name, asked, today), round: state.round + 1 }
    setState({ ...state, ...(mine.has(text) ? {} : taken), text })
  }
  const say = (part: Said) => {
    const said = { ...state.said, ...part }
    setState({ ...state, said })
    const facts = addressOf(name, said)
    mine.add(factsPart(name, facts))
    void navigate({
      to: '/hitung',
      replace: true,
      resetScroll: false,
      search: ({ w }: CalculatorSearch) => ({ w, ...facts }),
    })
  }
  return { said: state.said, round: state.round, say }
}
