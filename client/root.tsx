import { createTheme, MantineProvider } from '@mantine/core'
import { lazy } from 'react'
import { AppProvider, useAppState } from './context.tsx'
import { useScheme } from './scheme.ts'
import type { App } from './state/app.ts'
import { Shell } from './ui/shell.tsx'

/** Asked for at once, beside the graph itself, not only when the shell is drawn. */
const mainPicture = import('./graph/main-picture.tsx')
const MainPicture = lazy(async () => {
  const { MainPicture: component } = await mainPicture
  return { default: component }
})
const ResultPicture = lazy(async () => {
  const { ResultPicture: component } = await import('./graph/result-picture.tsx')
  return { default: component }
})
const QueryView = lazy(async () => {
  const { QueryView: component } = await import('./query/query-view.tsx')
  return { default: component }
})

const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  colors: {
    dark: [
      '#e9eef5',
      '#c9d2dd',
      '#aeb9c7',
      '#7f8b9a',
      '#3d4856',
      '#2d3642',
      '#232b35',
      '#1a2028',
      '#151a21',
      '#12161c',
    ],
  },
  defaultRadius: 'md',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Puts the parts together: only here do the lists, the picture and the query view meet. */
export function Root({ app }: { readonly app: App }) {
  return (
    <AppProvider app={app}>
      <Themed />
    </AppProvider>
  )
}

function Themed() {
  const scheme = useScheme()
  const view = useAppState(({ link }) => link.view)
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <Shell Picture={MainPicture}>
        {view === 'query' && <QueryView Picture={ResultPicture} />}
      </Shell>
    </MantineProvider>
  )
}
