import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

const chunksOf = (bundle: Bundle): Chunk[] => Object.values(bundle).filter((file) => file.type === 'chunk')

/** A chunk and all that it names ahead. */
const withImports = (bundle: Bundle, chunk: Chunk, seen = new Set<Chunk>()): Set<Chunk> => {
  seen.add(chunk)
  for (const name of chunk.imports) {
    const next = bundle[name]
    if (next?.type === 'chunk' && !seen.has(next)) withImports(bundle, next, seen)
  }
  return seen
}

const chunkOf = (bundle: Bundle, module: string): Chunk => {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (!found) throw new Error(`no chunk begins with ${module}`)
  return found
}

/** The files that a page needs beside those of every page. */
const filesOf = (bundle: Bundle, modules: readonly string[]): string[] => {
  const entry = chunksOf(bundle).find(({ isEntry }) => isEntry)!
  const always = withImports(bundle, entry)
  const chunks = new Set(modules.flatMap((module) => [...withImports(bundle, chunkOf(bundle, module))]))
  const own = [...chunks].filter((chunk) => !always.has(chunk))
  const sheets = new Set(own.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
  return [...own.map(({ fileName }) => fileName), ...sheets].map((file) => `/${file}`)
}

/** The scripts of every page, as the page names them. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(([, src]) => src!)

/**
 * What the head of the page runs before any script has come: it asks who is signed in and, on the page of an area, for
 * that page's figures, names and files. These wait until the scripts of every page have come, or they would share the
 * line with them: so they come while the frame is drawn. ask.ts takes the answers up. Kept this short because it comes
 * with every page.
 */
const script = (every: readonly string[], own: readonly string[]): string => `
const lang = localStorage.getItem('naungan.bahasa') === 'en' ? 'en' : 'id'
const ask = (url) => (window.asked[url] = fetch(url, { headers: { 'accept-language': lang, 'x-naungan': '1' } }))
const bring = (href) => new Promise((done) => {
  const style = href.endsWith('.css') && { as: 'style' }
  document.head.append(Object.assign(document.createElement('link'), { rel: style ? 'preload' : 'modulepreload', href, onload: done, onerror: done, ...style }))
})
window.asked = {}
ask('/api/session')
const area = /^\\/w\\/([\\d.]+|ID)$/.exec(location.pathname)
if (area) Promise.all(${JSON.stringify(every)}.map(bring)).then(() => {
  if (location.search === '') ask('/api/areas/' + area[1] + '/coverage')
  ask('/api/areas/' + area[1])
  for (const href of ${JSON.stringify(own)}) bring(href)
})
`

/** Puts the first requests into the head of the page; `modules` are those of the page that is opened most. */
export const firstRequest = (modules: readonly string[]): Plugin => ({
  name: 'first-request',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => [
      {
        tag: 'script',
        children: script(scriptsOf(html), filesOf(bundle!, modules)),
        injectTo: 'head-prepend',
      },
    ],
  },
})
