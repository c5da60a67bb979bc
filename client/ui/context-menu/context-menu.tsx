import { Menu } from '@mantine/core'
import { Fragment, useEffect, useState } from 'react'
import { problemFrom } from '../../api.ts'
import { useApp, useAppState } from '../../context.tsx'
import type { AppState } from '../../state/app-state.ts'
import { idsOf } from '../../../graph-data/picture/items.ts'
import { TEXTS } from '../../texts.ts'
import { CommandItem } from '../commands/command-item.tsx'
import { ItemName } from './item-name.tsx'
import styles from './context-menu.module.css'
import { menuContent } from './menu-entries.ts'

type OpenMenu = NonNullable<AppState['menu']>

const OUTSIDE = ['mousedown', 'touchstart']

/** What can be done with what was pressed: by the right button, a long press, or the menu key. */
export function ContextMenu() {
  const { actions } = useApp()
  const menu = useAppState((state) => state.menu)
  // Kept while it closes, so that the focus can go back to where it was.
  const [latest, setLatest] = useState<OpenMenu>({ target: null, x: 0, y: 0 })
  if (menu && menu !== latest) setLatest(menu)
  return (
    <Menu
      opened={menu !== null}
      onClose={actions.closeMenu}
      position="bottom-start"
      offset={0}
      width={296}
      shadow="md"
      returnFocus
      withInitialFocusPlaceholder={false}
      // Without keys: the one that opens the menu would close it again.
      clickOutsideEvents={OUTSIDE}
      transitionProps={{ duration: 0 }}
      middlewares={{ flip: false, shift: { padding: 8, crossAxis: true } }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          aria-label={TEXTS.commands.menu.label}
          className={styles['anchor']}
          style={{ left: latest.x, top: latest.y }}
        />
      </Menu.Target>
      <Menu.Dropdown className={styles['menu'] ?? ''} data-testid="context-menu">
        {menu && <Content menu={menu} />}
      </Menu.Dropdown>
    </Menu>
  )
}

function Content({ menu: { target } }: { readonly menu: OpenMenu }) {
  const state = useAppState((now) => now)
  useRemaining(target?.type === 'node' ? target.id : null)
  const { item, subject, sections } = menuContent(state, target)
  return (
    <>
      <Menu.Label className={styles['title'] ?? ''}>
        {item ? <ItemName item={item} data={state.data} /> : <Several target={target} />}
      </Menu.Label>
      {sections.map((section, index) => (
        <Fragment key={section[0]?.id}>
          {index > 0 && <Menu.Divider />}
          {section.map((command) => (
            <CommandItem key={command.id} command={command} subject={subject} />
          ))}
        </Fragment>
      ))}
    </>
  )
}

/** The menu says how many neighbours remain: that is asked when it opens. */
function useRemaining(id: string | null): void {
  const { actions } = useApp()
  useEffect(() => {
    if (id === null) return
    actions.countRemaining(id).catch((error: unknown) => actions.notify(problemFrom(error).detail))
  }, [actions, id])
}

function Several({ target }: Pick<OpenMenu, 'target'>) {
  const selection = useAppState(({ link }) => link.selection)
  if (!target) return TEXTS.commands.menu.canvas
  const nodes = idsOf(selection, 'node').length
  return TEXTS.selection.title(nodes, selection.length - nodes)
}
