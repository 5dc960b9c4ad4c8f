import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const api = `http://127.0.0.1:${process.env.NAUNGAN_PORT || 8080}`

/** The one font file is asked for with the page, not after the style sheet has been read. */
const preloadFont: Plugin = {
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'))
      if (!font) return []
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` }
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }]
    },
  },
}

const SHEET = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g

/** The sheet that fixes the order of the layers is read before any other, or a chunk's sheet would fix it by chance. */
const layersFirst: Plugin = {
  name: 'layers-first',
  // In watch the sheets are modules, read in the order of their imports.
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const sheets = html.match(SHEET) ?? []
      const entry = sheets.findIndex((sheet) => sheet.includes('/index-'))
      if (entry < 0) throw new Error('index.html: the entry has no style sheet')
      const ordered = [sheets[entry], ...sheets.toSpliced(entry, 1)].join('')
      const at = html.search(SHEET)
      const rest = html.replace(SHEET, '')
      return rest.slice(0, at) + ordered + rest.slice(at)
    },
  },
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFont, layersFirst],
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A content security policy without data: must hold, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            { name: 'tanstack', test: /node_modules\/@tanstack\//, priority: 2 },
          ],
        },
      },
    },
  },
})
