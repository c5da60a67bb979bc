import { Button, NativeSelect } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { PathsAnswer } from '../../graph-data/model/api.ts'
import { useApp, useAppState } from '../context.tsx'
import { nameIn } from '../state/bringing.ts'
import type { PathEnds } from '../state/link.ts'
import { MOST_HOPS } from '../state/path-actions.ts'
import { TEXTS } from '../texts.ts'
import { PathStory } from './evidence/path-story.tsx'
import { Fetched } from './fetched.tsx'
import { PanelBody, PanelHead } from './panel-parts.tsx'
import styles from './text.module.css'

const HOPS = Array.from({ length: MOST_HOPS }, (_, index) => String(index + 1))

/** How two nodes are joined: all shortest paths, told in sentences. */
export function PathPanel({ ends }: { readonly ends: PathEnds }) {
  const { actions } = useApp()
  const answer = useAppState(({ paths }) => paths ?? undefined)
  const title = useAppState(({ data }) =>
    TEXTS.paths.title(nameIn(data, ends.from), nameIn(data, ends.to)),
  )
  const [hops, setHops] = useState(MOST_HOPS)
  const look = (limit: number): void => {
    setHops(limit)
    void actions.showPaths(ends, limit)
  }
  return (
    <>
      <PanelHead>
        <p className={styles['eyebrow']}>{TEXTS.paths.eyebrow}</p>
        <h2 className={styles['heading']} data-testid="panel-name">
          {title}
        </h2>
      </PanelHead>
      <Fetched answer={answer} onRetry={() => look(hops)}>
        {(paths) => (
          <PanelBody>
            <Found answer={paths} limit={hops} />
            <PathStory answer={paths} />
            <NativeSelect
              mt="lg"
              size="xs"
              label={TEXTS.paths.limit}
              value={String(hops)}
              data={HOPS}
              onChange={({ currentTarget }) => look(Number(currentTarget.value))}
            />
          </PanelBody>
        )}
      </Fetched>
    </>
  )
}

function Found({ answer, limit }: { readonly answer: PathsAnswer; readonly limit: number }) {
  const { hops, paths, truncated } = answer
  return (
    <p className={styles['muted']} data-testid="paths-found">
      {hops === null ? TEXTS.paths.none(limit) : TEXTS.paths.found(paths.length, hops)}
      {truncated && ` ${TEXTS.paths.more}`}
    </p>
  )
}

/** The way from something selected back to the paths that it was found on. */
export function BackToPaths() {
  const { actions } = useApp()
  const shows = useAppState(({ link }) => link.path !== null && link.selection.length > 0)
  if (!shows) return null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      m={12}
      mb={0}
      style={{ alignSelf: 'flex-start' }}
      leftSection={<IconArrowLeft size={16} />}
      data-testid="back-to-paths"
      onClick={() => actions.select(null)}
    >
      {TEXTS.paths.back}
    </Button>
  )
}
