import { type KeyboardEvent, useState } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Which pairs of a page are chosen. Space chooses as anywhere; the arrows go from box to box, with Shift they choose
 * along the way, and a click with Shift chooses all between.
 */
export const useChosenPairs = (ids: readonly string[]) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const choose = (those: readonly string[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of those) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const toggle = (id: string, on: boolean, along: boolean) => {
    const [from, to] = [last === null ? -1 : ids.indexOf(last), ids.indexOf(id)]
    choose(along && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id], on)
    setLast(id)
  }
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key]
    const box = event.currentTarget
    const boxes = [
      ...(box.closest('tbody')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
    ]
    const next = step === undefined ? undefined : boxes[boxes.indexOf(box) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
    if (event.shiftKey) choose([box.value, next.value], true)
  }
  return { chosen, choose, toggle, walk, drop: () => setChosen(new Set()) }
}
