import type { ReactNode } from 'react'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinejoin: 'round' } as const
const cut = { fill: 'none', stroke: 'var(--kertas)', strokeWidth: 2.6 } as const

const SHAPES = {
  wrong: (
    <>
      <path d="M7 1h8l6 6v8l-6 6H7l-6-6V7Z" fill="currentColor" />
      <path d="m7.5 7.5 7 7m0-7-7 7" {...cut} />
    </>
  ),
  attention: (
    <>
      <path d="M11 1.5 21.5 20.5H.5Z" fill="currentColor" />
      <path d="M11 8v6m0 1.8v2.6" {...cut} />
    </>
  ),
  done: <path d="m2.5 11.5 6 6L19.5 5" {...line} strokeWidth={3.6} strokeLinejoin="miter" />,
  open: <circle cx="11" cy="11" r="8" {...line} strokeWidth={3.2} />,
  off: <path d="M3.5 11h15" {...line} strokeWidth={3.2} />,
  due: (
    <>
      <circle cx="11" cy="11" r="9" {...line} strokeWidth={2.6} />
      <path d="M11 5.5V11l4 3" {...line} strokeWidth={2.4} />
    </>
  ),
  search: (
    <>
      <circle cx="9.5" cy="9.5" r="6" {...line} />
      <path d="m14 14 5.5 5.5" {...line} />
    </>
  ),
  home: <path d="M3 10 11 3l8 7v9h-5.5v-5.5h-5V19H3Z" {...line} />,
  map: <path d="m3 5 5-2 6 2 5-2v14l-5 2-6-2-5 2ZM8 3v14m6-12v14" {...line} />,
  list: <path d="M3 5h16M3 11h16M3 17h10" {...line} />,
  heart: <path d="m11 18.5-7-7a4.3 4.3 0 0 1 7-5 4.3 4.3 0 0 1 7 5Z" {...line} />,
  more: <path d="M4 11h.1M11 11h.1M18 11h.1" {...line} strokeWidth={3.4} strokeLinecap="round" />,
  people: (
    <>
      <circle cx="11" cy="7" r="4" {...line} />
      <path d="M3 19.5c.8-4.4 4-6 8-6s7.2 1.6 8 6" {...line} />
    </>
  ),
  sheet: <path d="M4 2.500h9.500L18 7v12.500H4Zm0 9h14m-7-9v17" {...line} />,
  close: <path d="m5 5 12 12m0-12L5 17" {...line} strokeWidth={2.2} />,
  down: <path d="m5 8 6 6.500L17 8" {...line} strokeWidth={2.4} />,
  right: <path d="m8 5 6.5 6L8 17" {...line} strokeWidth={2.4} />,
  'sort-up': <path d="M11 19V4M5.5 9.5 11 4l5.5 5.5" {...line} strokeWidth={2.2} />,
  'sort-down': <path d="M11 3v15m-5.5-5.500L11 18l5.5-5.5" {...line} strokeWidth={2.2} />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** A shape beside a word; it says nothing alone and is hidden from readers of the screen. */
export function Icon({ name, size = 12 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 22 22"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {SHAPES[name]}
    </svg>
  )
}
