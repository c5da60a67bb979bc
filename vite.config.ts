import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const API = process.env['DEMARCHE_API'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
  server: { proxy: { '/api': API } },
})
