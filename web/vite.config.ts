import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstRequest } from './first-request.ts'
import { packed } from './packed.ts'

const api = `http://127.0.0.1:${process.env.NAUNGAN_PORT || 8080}`

/** The sheet that fixes the order of the layers is read before any other, or a chunk's sheet would fix it by chance. */
const oneSheet: Plugin = {
  name: 'one-sheet',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      if (html.match(/<link rel="stylesheet"/g)?.length !== 1)
        throw new Error('index.html: not one style sheet')
    },
  },
}

/** The page that is opened most, and what it is written in. */
const AREA_PAGE = 'reports/area-page.tsx'
const AREA_WORDS = ['figure', 'views', 'ways', 'difference', 'whence'].map((room) => `messages/id/${room}.ts`)

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), oneSheet, firstRequest([AREA_PAGE, ...AREA_WORDS]), packed],
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A content security policy without data: must hold, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files: six at a time come over a line, and each waits its turn.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|^\0rolldown/, priority: 3 },
            { name: 'vendor', test: /node_modules\//, tags: ['$initial'], priority: 2 },
            { name: 'app', tags: ['$initial'], priority: 1 },
            { name: 'kit', test: /web\/src\/(kit|app)\//, minShareCount: 6 },
            { name: 'area', test: new RegExp(AREA_PAGE) },
          ],
        },
      },
    },
  },
})
