import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconDownload, IconLink, IconShare2 } from '@tabler/icons-react'
import { useApp } from '../context.tsx'
import type { App } from '../state/app.ts'
import { subgraphFile } from '../state/download.ts'
import { shownIn } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import { copyText, saveFile } from './browser.ts'

/** Passes the view on: as a link, or as a file. */
export function ShareMenu() {
  const app = useApp()
  return (
    <Menu position="bottom-end" width={250} shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={TEXTS.bar.share}
          data-testid="share"
        >
          <IconShare2 size={19} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={17} />} onClick={() => void copyLink(app)}>
          {TEXTS.bar.copyLink}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={17} />} onClick={() => download(app)}>
          {TEXTS.bar.downloadJson}
          <Text size="xs" c="dimmed">
            {TEXTS.bar.downloadHelp}
          </Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

async function copyLink({ actions }: App): Promise<void> {
  const copied = await copyText(window.location.href)
  actions.notify(copied ? TEXTS.bar.linkCopied : TEXTS.bar.copyFailed)
}

function download({ store, actions }: App): void {
  const state = store.getState()
  const generated = new Date().toISOString()
  const file = subgraphFile(state.data, shownIn(state), {
    generated,
    source: window.location.href,
  })
  saveFile(`demarche-${generated.slice(0, 10)}.json`, JSON.stringify(file, null, 2))
  actions.notify(TEXTS.bar.downloaded(file.data.nodes.length))
}
