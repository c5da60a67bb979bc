import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconBookmarks, IconDownload, IconLink, IconPhoto, IconShare2 } from '@tabler/icons-react'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { commandOf, runCommand } from './commands/registry.ts'
import { copyLink } from './share-view.ts'

/** Passes the view on: as a link, or as a file. */
export function ShareMenu() {
  return (
    <Menu position="bottom-end" width={250} shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={TEXTS.bar.share}
          data-testid="share"
          data-tour="share"
        >
          <IconShare2 size={19} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Items />
      </Menu.Dropdown>
    </Menu>
  )
}

function Items() {
  const app = useApp()
  const { actions, store } = app
  const copy = (): void => void copyLink(app, store.getState().link)
  return (
    <>
      <Menu.Item leftSection={<IconLink size={17} />} onClick={copy}>
        {TEXTS.bar.copyLink}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDownload size={17} />}
        onClick={() => runCommand(app, commandOf('export'))}
      >
        {TEXTS.commands.titles.exporting}
        <Text size="xs" c="dimmed">
          {TEXTS.bar.exportHelp}
        </Text>
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPhoto size={17} />}
        onClick={() => runCommand(app, commandOf('save-picture'))}
      >
        {TEXTS.commands.titles.savePicture}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconBookmarks size={17} />}
        onClick={() => actions.openDialog('views')}
      >
        {TEXTS.commands.titles.savedViews}
      </Menu.Item>
    </>
  )
}
