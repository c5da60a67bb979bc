import { createTheme, MantineProvider } from '@mantine/core'
import { AppProvider, useAppState } from './context.tsx'
import { MainPicture } from './graph/main-picture.tsx'
import { lazyPart } from './lazy-part.tsx'
import { useScheme } from './scheme.ts'
import type { App } from './state/app.ts'
import { TEXTS } from './texts.ts'
import { Shell } from './ui/shell.tsx'

async function loadControls() {
  return (await import('./ui/controls.ts')).CONTROLS
}

const TopBar = lazyPart(async () => (await loadControls()).TopBar)
const OverPicture = lazyPart(async () => (await loadControls()).OverPicture)
const BesidePicture = lazyPart(async () => (await loadControls()).BesidePicture)
const ResultPicture = lazyPart(
  async () => (await import('./graph/result-picture.tsx')).ResultPicture,
)
const TimeBar = lazyPart(async () => (await import('./ui/time/time-bar.tsx')).TimeBar)
const TimelineView = lazyPart(
  async () => (await import('./ui/timeline/timeline-view.tsx')).TimelineView,
  <p>{TEXTS.timeline.loading}</p>,
)
const QueryView = lazyPart(
  async () => (await import('./query/query-view.tsx')).QueryView,
  <p>{TEXTS.query.loading}</p>,
)
const TableView = lazyPart(
  async () => (await import('./ui/table/table-view.tsx')).TableView,
  <p>{TEXTS.table.opening}</p>,
)

const PARTS = { Picture: MainPicture, TopBar, OverPicture, BesidePicture, TimeBar } as const

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
      <Shell {...PARTS}>
        {view === 'timeline' && <TimelineView />}
        {view === 'query' && <QueryView Picture={ResultPicture} />}
        {view === 'table' && <TableView />}
      </Shell>
    </MantineProvider>
  )
}
