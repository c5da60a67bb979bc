import { Button } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useApp, useAppState } from '../context.tsx'
import { nameOf } from '../../graph-data/model/graph-reading.ts'
import { hasPanel } from '../state/link.ts'
import { TEXTS } from '../texts.ts'
import { useIsTouched } from './media.ts'
import styles from './path-start.module.css'

/** While the other end of a path is being chosen: says so, and how to leave. */
export function PathStart() {
  const { actions } = useApp()
  const from = useAppState(({ pathFrom }) => pathFrom)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const node = useAppState(({ data }) => data.nodes.get(from ?? ''))
  const embed = useAppState(({ link }) => link.embed)
  const touched = useIsTouched()
  const way = embed ? 'embed' : touched ? 'touch' : 'mouse'
  return (
    <output className={styles['place']} data-panel={panelOpen}>
      {from !== null && (
        <span className={styles['bar']} data-testid="path-start">
          <IconRoute size={17} stroke={1.7} aria-hidden="true" />
          {TEXTS.commands.pathFrom[way](node ? nameOf(node) : from)}
          <Button size="compact-sm" variant="subtle" onClick={actions.leavePathStart}>
            {TEXTS.commands.leave}
          </Button>
        </span>
      )}
    </output>
  )
}
