/** Makes a context that nobody draws with, where the browser has canvases for workers. */
if ('OffscreenCanvas' in globalThis) {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
self.postMessage(null)
self.close()
