import { ActionIcon, Tooltip } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useApp, useAppState } from '../context.tsx'
import { THEMES, type Theme } from '../state/link.ts'
import { TEXTS } from '../texts.ts'

const ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const

function next(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
}

/** Goes round: as the system, light, dark. */
export function ThemeButton() {
  const { actions } = useApp()
  const theme = useAppState(({ link }) => link.theme)
  const Icon = ICONS[theme]
  const label = TEXTS.bar.theme[theme]
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={label}
        data-testid="theme"
        onClick={() => actions.setTheme(next(theme))}
      >
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}
