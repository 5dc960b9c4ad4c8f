import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether a box has to be scrolled sideways; then the keyboard must be able to reach it. */
export function useOverflow<E extends HTMLElement>(): { box: RefObject<E | null>; overflows: boolean } {
  const box = useRef<E>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      const scrolls = getComputedStyle(element).overflowX !== 'visible'
      setOverflows(scrolls && element.scrollWidth > element.clientWidth + 1)
    })
    watch.observe(element)
    if (element.firstElementChild) watch.observe(element.firstElementChild)
    return () => watch.disconnect()
  }, [])
  return { box, overflows }
}
