import type { ReactNode } from 'react'
import { useAppState } from '../../context.tsx'
import type { Tool } from '../../state/app-state.ts'
import { hiddenIn } from '../../state/hidden.ts'
import { TEXTS } from '../../texts.ts'
import { useIsNarrow } from '../media.ts'
import { useRovingFocus } from '../use-roving-focus.ts'
import { LayoutMenu } from './layout-menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { ToolButton } from './tool-button.tsx'
import styles from './toolbar.module.css'

const words = TEXTS.commands.toolbar
const TOOLS: readonly Tool[] = ['move', 'box', 'lasso']

/** What is done with the picture, as one tab stop; `children` stand before its last button. */
export function Toolbar({ children }: { readonly children?: ReactNode }) {
  const narrow = useIsNarrow()
  const roving = useRovingFocus('horizontal')
  return (
    <div
      className={styles['toolbar']}
      role="toolbar"
      aria-label={words.label}
      data-testid="toolbar"
      {...roving}
    >
      <ToolButton id="undo" />
      <ToolButton id="redo" />
      {!narrow && <WideTools />}
      {children}
      {narrow ? <MoreMenu /> : <Ending />}
    </div>
  )
}

function WideTools() {
  const tool = useAppState((state) => state.tool)
  const hidden = useAppState(hiddenIn)
  const lines = useAppState(({ link }) => link.lines)
  return (
    <>
      <Divider />
      {TOOLS.map((name) => (
        <ToolButton
          key={name}
          id={`tool-${name}`}
          label={words.tools[name]}
          pressed={tool === name}
        />
      ))}
      <Divider />
      <LayoutMenu />
      <ToolButton id="lines" label={words.pairs} pressed={lines === 'pairs'} />
      <ToolButton id="show-hidden" count={hidden} />
    </>
  )
}

function Ending() {
  return (
    <>
      <Divider />
      <ToolButton id="palette" />
    </>
  )
}

function Divider() {
  return <span className={styles['divider']} aria-hidden="true" />
}
