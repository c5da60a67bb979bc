import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/**
 * Names in the HTML what the entry imports when it runs, so that the browser fetches it beside the
 * entry and not after it.
 */
export function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, chunk }) => (bundle && chunk ? tagsFor(bundle, chunk) : []),
    },
  }
}

function tagsFor(bundle: Bundle, entry: Chunk): HtmlTagDescriptor[] {
  const files = new Set<string>()
  const sheets = new Set<string>()
  const add = (file: string): void => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || chunk === entry || files.has(file)) return
    files.add(file)
    chunk.viteMetadata?.importedCss.forEach((sheet) => sheets.add(sheet))
    chunk.imports.forEach(add)
  }
  entry.dynamicImports.forEach(add)
  return [
    ...[...files].map((file) => link('modulepreload', file)),
    ...[...sheets].map((sheet) => link('stylesheet', sheet)),
  ]
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' }
}
