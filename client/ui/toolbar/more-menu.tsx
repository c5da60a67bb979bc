import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import { CommandItem } from '../commands/command-item.tsx'
import { commandOf, type CommandId } from '../commands/registry.ts'
import { LayoutItems } from './layout-menu.tsx'
import styles from './toolbar.module.css'

const words = TEXTS.commands.toolbar
const TOOLS: readonly CommandId[] = ['tool-move', 'tool-box', 'tool-lasso']
const CANVAS: readonly CommandId[] = ['show-hidden', 'lines', 'palette', 'help']

/** On a phone: the tools that have no room of their own. */
export function MoreMenu() {
  return (
    <Menu position="bottom-start" width={300} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          className={styles['tool'] ?? ''}
          aria-label={words.more}
          data-testid="more-tools"
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles['menu'] ?? ''}>
        {CANVAS.map((id) => (
          <CommandItem key={id} command={commandOf(id)} />
        ))}
        <Menu.Divider />
        <LayoutItems />
        <Menu.Divider />
        {TOOLS.map((id) => (
          <CommandItem key={id} command={commandOf(id)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
