import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const page = (folder: string) => resolve(import.meta.dirname, folder, 'index.html')

/** Writes each text file a second and third time, pressed, for the server to send as it is. */
function pressed(): Plugin {
  return {
    name: 'pressed',
    writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets')
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const content = readFileSync(join(assets, name))
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}

/**
 * Three pages, built to web/dist. No script or style stands in the HTML itself, nothing is put in
 * data: addresses, and what must be injected carries the nonce that the server fills in
 * (src/edges/http/pages.ts), so that the content security policy can stay strict.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), pressed()],
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { wizard: page('wizard'), approval: page('approval'), console: page('console') },
    },
  },
})
