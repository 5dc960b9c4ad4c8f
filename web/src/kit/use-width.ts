import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

type Measured<E, Space> = { box: RefObject<E | null>; space: Space }

/** What a box has room for; nothing is drawn anew while that stays the same. */
export function useSpace<E extends HTMLElement, Space>(
  guess: Space,
  spaceIn: (width: number) => Space,
): Measured<E, Space> {
  const box = useRef<E>(null)
  const [space, setSpace] = useState(guess)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setSpace(() => spaceIn(element.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [spaceIn])
  return { box, space }
}

const whole = (width: number) => Math.max(1, Math.floor(width))

/** The width of a box in whole pixels, so that a drawing is made for it and its text stays 13 px. */
export function useWidth<E extends HTMLElement>(guess: number): { box: RefObject<E | null>; width: number } {
  const { box, space } = useSpace<E, number>(guess, whole)
  return { box, width: space }
}
