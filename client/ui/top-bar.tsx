import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { IconAffiliate, IconTable, IconTerminal2, IconTimeline } from '@tabler/icons-react'
import { useApp, useAppState } from '../context.tsx'
import { VIEWS, type View } from '../state/link.ts'
import { TEXTS } from '../texts.ts'
import { EmbedBar } from './embed-bar.tsx'
import { useIsNarrow } from './media.ts'
import { SearchBox } from './search-box.tsx'
import { ShareMenu } from './share-menu.tsx'
import { ThemeButton } from './theme-button.tsx'
import styles from './top-bar.module.css'

const ICONS = {
  graph: IconAffiliate,
  table: IconTable,
  timeline: IconTimeline,
  query: IconTerminal2,
} as const

export function TopBar() {
  const embed = useAppState(({ link }) => link.embed)
  if (embed) return <EmbedBar />
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <h1 className={styles['name']}>{TEXTS.name}</h1>
        <span className={styles['tagline']}>{TEXTS.tagline}</span>
      </div>
      <SearchBox />
      <div className={styles['tools']}>
        <ViewSwitch />
        <ShareMenu />
        <ThemeButton />
      </div>
    </header>
  )
}

function ViewSwitch() {
  const { actions } = useApp()
  const view = useAppState(({ link }) => link.view)
  const narrow = useIsNarrow()
  const options = VIEWS.map((value) => ({
    value,
    label: <ViewLabel view={value} short={narrow} />,
  }))
  return (
    <SegmentedControl
      size="sm"
      aria-label={TEXTS.bar.views}
      data-testid="views"
      data={options}
      value={view}
      onChange={(value) => actions.showView(value)}
    />
  )
}

function ViewLabel({ view, short }: { readonly view: View; readonly short: boolean }) {
  const Icon = ICONS[view]
  return (
    <span className={styles['view']}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {short ? <VisuallyHidden>{TEXTS.bar[view]}</VisuallyHidden> : TEXTS.bar[view]}
    </span>
  )
}
