import { join } from 'node:path'
import express, { Router } from 'express'

/** The built page: files with a hash in their name never change, the page itself is always asked for. */
export function servePage(folder: string): Router {
  const router = Router()
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' })
  router.use('/assets', assets)
  router.use(express.static(folder, { index: 'index.html', cacheControl: false }))
  return router
}
