import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of a box in whole pixels, so that a drawing is made for it and its text stays 13 px. */
export function useWidth<E extends HTMLElement>(guess: number): { box: RefObject<E | null>; width: number } {
  const box = useRef<E>(null)
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.max(1, Math.floor(element.clientWidth)))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { box, width }
}
