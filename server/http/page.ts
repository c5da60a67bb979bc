import { join } from 'node:path'
import express, { Router } from 'express'
import expressStaticGzip from 'express-static-gzip'

/**
 * The built page: files with a hash in their name never change, and go out as the build has
 * compressed them; the page itself is always asked for.
 */
export function servePage(folder: string): Router {
  const router = Router()
  const assets = expressStaticGzip(join(folder, 'assets'), {
    enableBrotli: true,
    serveStatic: { immutable: true, maxAge: '1y' },
  })
  router.use('/assets', assets)
  router.use(express.static(folder, { index: 'index.html', cacheControl: false }))
  return router
}
