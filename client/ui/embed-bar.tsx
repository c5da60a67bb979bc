import { Anchor } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useAppState } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { addressOf } from './share-view.ts'
import styles from './embed-bar.module.css'

/** The top bar of a page that is part of another one: its name, and the way to the whole page. */
export function EmbedBar() {
  const link = useAppState((state) => state.link)
  return (
    <header className={styles['bar']}>
      <img src="/icon.svg" alt="" width={24} height={24} />
      <h1 className={styles['name']}>{TEXTS.name}</h1>
      <Anchor
        className={styles['link'] ?? ''}
        href={addressOf({ ...link, embed: false })}
        target="_blank"
        rel="noopener"
        data-testid="open-in-demarche"
      >
        {TEXTS.commands.openInDemarche}
        <IconExternalLink size={16} stroke={1.7} aria-hidden="true" />
      </Anchor>
    </header>
  )
}
