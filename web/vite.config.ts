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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFont],
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
