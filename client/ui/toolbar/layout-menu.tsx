import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconChartBubble, IconChevronDown } from '@tabler/icons-react'
import { useAppState } from '../../context.tsx'
import { LAYOUTS } from '../../../graph-data/picture/layout/layouts.ts'
import { TEXTS } from '../../texts.ts'
import { CommandItem } from '../commands/command-item.tsx'
import { commandOf } from '../commands/registry.ts'
import styles from './toolbar.module.css'

const words = TEXTS.commands.toolbar

/** The ways to arrange the picture. */
export function LayoutMenu() {
  const layout = useAppState(({ link }) => link.layout)
  const label = `${words.layout}: ${words.layouts[layout]}`
  const Icon = commandOf(`layout-${layout}`).icon ?? IconChartBubble
  return (
    <Menu position="bottom-start" width={300} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Tooltip label={label} position="bottom">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            data-wide="true"
            className={styles['tool'] ?? ''}
            aria-label={label}
            data-testid="layout-menu"
          >
            <Icon size={18} stroke={1.7} />
            <IconChevronDown size={13} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <LayoutItems />
      </Menu.Dropdown>
    </Menu>
  )
}

export function LayoutItems() {
  return (
    <>
      <Menu.Label className={styles['label'] ?? ''}>{words.layout}</Menu.Label>
      {LAYOUTS.map((name) => (
        <CommandItem
          key={name}
          command={{ ...commandOf(`layout-${name}`), title: words.layouts[name] }}
          help={words.layoutHelp[name]}
        />
      ))}
    </>
  )
}
