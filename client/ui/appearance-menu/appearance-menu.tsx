import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPalette } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { COLOURS, DEFAULT_LINK, SIZES, type Arranged } from '../../state/link.ts'
import { TEXTS } from '../../texts.ts'
import styles from './appearance-menu.module.css'
import { Choices } from './choices.tsx'

const words = TEXTS.appearance

/** What the size and the colour of nodes tell. */
export function AppearanceMenu() {
  const sizeBy = useAppState(({ link }) => link.sizeBy)
  const colourBy = useAppState(({ link }) => link.colourBy)
  const [opened, setOpened] = useState(false)
  const isOwn = sizeBy !== DEFAULT_LINK.sizeBy || colourBy !== DEFAULT_LINK.colourBy
  return (
    <Menu
      position="bottom-start"
      width={300}
      shadow="md"
      closeOnItemClick={false}
      withInitialFocusPlaceholder={false}
      onChange={setOpened}
    >
      <Menu.Target>
        <Tooltip label={words.open} position="bottom" disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            className={styles['opener'] ?? ''}
            aria-label={words.open}
            data-own={isOwn}
            data-testid="appearance-menu"
          >
            <IconPalette size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown className={styles['menu'] ?? ''}>
        <Items sizeBy={sizeBy} colourBy={colourBy} />
      </Menu.Dropdown>
    </Menu>
  )
}

function Items({ sizeBy, colourBy }: Pick<Arranged, 'sizeBy' | 'colourBy'>) {
  const { actions } = useApp()
  return (
    <>
      <Choices
        title={words.sizeBy}
        value={sizeBy}
        values={SIZES}
        titles={words.sizes}
        helps={words.sizesHelp}
        onChoose={actions.setSizeBy}
      />
      <Choices
        title={words.colourBy}
        value={colourBy}
        values={COLOURS}
        titles={words.colours}
        helps={words.coloursHelp}
        onChoose={actions.setColourBy}
      />
    </>
  )
}
