import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (folder: string) => resolve(import.meta.dirname, folder, 'index.html')

/**
 * Two pages, built to web/dist. No script or style stands in the HTML itself, nothing is put in
 * data: addresses, and what must be injected carries the nonce that the server fills in
 * (src/edges/http/pages.ts), so that the content security policy can stay strict.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    rollupOptions: { input: { wizard: page('wizard'), approval: page('approval') } },
  },
})
