import type { Page } from 'playwright-core'

/**
 * The parts of a page that show a figure, in words, in a table or in a drawing, and have no way to its source. Days,
 * codes, names of files and what a person fills in are no figures; a heading that counts the rows beneath it is its own
 * source.
 */
export const figuresWithoutSource = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const NO_FIGURES = [
      /\d{1,2}[.:]\d{2} WIB/g,
      /(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]* \d{2,4}/g,
      /\b(?:19|20)\d\d\b/g,
      /\b\d{2}(?:\.\d{2,4})+\b/g,
      /\d[\d• ]*•[\d• ]*/g,
      /“[^”]*”/g,
      /\S+\.(?:csv|xlsx|zip|geojson)/g,
    ]
    const ASKS = /dari mana/i
    const SILENT = '[id^="asal"], label, option, form, [role="tablist"], nav, .visually-hidden, .print-only'
    const wordsOf = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node.matches(SILENT)) return ''
      if (node.matches('section')) return ' '
      return [...node.childNodes].map(wordsOf).join(' ')
    }
    const figuresIn = (part: Element): string =>
      NO_FIGURES.reduce((words, none) => words.replace(none, ''), [...part.childNodes].map(wordsOf).join(' '))
    const asks = (part: Element): boolean =>
      [...part.querySelectorAll('button')].some(
        (one) =>
          (one.closest('section') ?? document.querySelector('main')) === part &&
          ASKS.test(`${one.getAttribute('aria-label')} ${one.textContent}`),
      )
    const main = document.querySelector('main')!
    /** What the title of the page says, said again, has the source of the title. */
    const titled = asks(main) ? (document.querySelector('h1')?.textContent?.match(/\d[\d.]*/g) ?? []) : []
    const parts = [main, ...main.querySelectorAll('section')].filter(
      (part) => part.closest('[id^="asal"]') === null,
    )
    return parts.flatMap((part) => {
      const known = [String(part.querySelectorAll('tbody tr').length), ...(part === main ? [] : titled)]
      const words = figuresIn(part)
        .replace(/[\d.,]+/g, (figure) => (known.includes(figure) ? '' : figure))
        .replace(/\s+/g, ' ')
      const at = words.search(/\d/)
      if (at < 0 || asks(part)) return []
      const head = part.querySelector('h1, h2, h3')?.textContent ?? ''
      return [`${head}: …${words.slice(Math.max(0, at - 30), at + 30)}…`]
    })
  })
