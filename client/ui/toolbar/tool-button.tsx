import { ActionIcon, Tooltip } from '@mantine/core'
import { useApp, useAppState } from '../../context.tsx'
import { shortcutText } from '../commands/shortcut-keys.tsx'
import { commandOf, runCommand, type CommandId } from '../commands/registry.ts'
import styles from './toolbar.module.css'

export interface ToolButtonProps {
  readonly id: CommandId
  /** In place of the title of the command. */
  readonly label?: string
  /** Whether it is in use; left out where it cannot be. */
  readonly pressed?: boolean
  /** A number beside the sign. */
  readonly count?: number
}

/** A command in the toolbar; where it cannot be done, it says why. */
export function ToolButton({ id, label, pressed, count = 0 }: ToolButtonProps) {
  const app = useApp()
  const command = commandOf(id)
  const reason = useAppState((state) => command.disabled(state, state.link.selection))
  const detail = useAppState((state) => command.detail?.(state, state.link.selection) ?? null)
  const { icon: Icon, keys } = command
  const title = label ?? command.title
  const note = pressed === true ? null : (reason ?? detail)
  const named = note === null ? title : `${title}: ${note}`
  const tip = keys?.[0] ? `${named} (${shortcutText(keys[0])})` : named
  return (
    <Tooltip label={tip} position="bottom" multiline maw={320}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        className={styles['tool'] ?? ''}
        aria-label={named}
        aria-disabled={reason !== null && pressed !== true}
        aria-pressed={pressed}
        data-wide={count > 0}
        data-testid={`tool-${id}`}
        onClick={() => runCommand(app, command)}
      >
        {Icon && <Icon size={18} stroke={1.7} />}
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </ActionIcon>
    </Tooltip>
  )
}
