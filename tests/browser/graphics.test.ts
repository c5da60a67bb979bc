import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { placeOf } from './opened-page.ts'

describePage('the graphics', (open) => {
  it('are woken in a worker: no context is asked for before they are', async () => {
    const page = await open('')
    await page.addInitScript(rememberOrder)
    await page.reload()
    await placeOf(page, 'grp:apt31')
    const order = await page.evaluate<string[]>('window.order')
    expect(order.slice(0, 2)).toEqual(['awake', 'context'])
  })

  it('draw the picture where that worker cannot be loaded', async () => {
    const page = await open('')
    await page.context().route('**/graphics.worker*', (route) => route.fulfill({ status: 404 }))
    await page.reload()
    await placeOf(page, 'grp:apt31')
  })
})

type Method = (this: object, ...given: unknown[]) => unknown

/** Runs in the page: keeps what comes first, the answer of the worker or a context of WebGL. */
function rememberOrder(): void {
  const order: string[] = []
  const canvases = HTMLCanvasElement.prototype as unknown as Record<string, Method>
  const getContext = canvases['getContext']
  canvases['getContext'] = function remembered(this: object, ...asked) {
    if (String(asked[0]).startsWith('webgl')) order.push('context')
    return getContext?.apply(this, asked)
  }
  const Remembering = class extends Worker {
    constructor(...making: ConstructorParameters<typeof Worker>) {
      super(...making)
      if (!String(making[0]).includes('graphics')) return
      this.addEventListener('message', () => order.push('awake'))
    }
  }
  Object.assign(window, { order, Worker: Remembering })
}
