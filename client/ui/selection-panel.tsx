import { Button, CloseButton } from '@mantine/core'
import { useApp, useAppState } from '../context.tsx'
import { kindOf, nameOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { idsOf, type Item } from '../../graph-data/picture/items.ts'
import { MOST_HOPS } from '../state/path-actions.ts'
import { relationshipAsText } from '../../graph-data/model/sentence.ts'
import { TEXTS } from '../texts.ts'
import { Glyph } from './glyph.tsx'
import { LineSample } from './line-sample.tsx'
import { PanelBody, PanelHead } from './panel-parts.tsx'
import styles from './selection-panel.module.css'
import textStyles from './text.module.css'

/** Nobody reads on; the table shows all of them. */
const MOST_LISTED = 100

/** More than one thing: what they are, and what can be done with them together. */
export function SelectionPanel() {
  const selection = useAppState(({ link }) => link.selection)
  const data = useAppState((state) => state.data)
  const nodes = idsOf(selection, 'node')
  return (
    <>
      <PanelHead>
        <p className={textStyles['eyebrow']}>{TEXTS.selection.eyebrow}</p>
        <h2 className={textStyles['heading']} data-testid="selection-title">
          {TEXTS.selection.title(nodes.length, selection.length - nodes.length)}
        </h2>
      </PanelHead>
      <PanelBody>
        <SelectionButtons nodes={nodes} />
        <ul className={styles['list']}>
          {selection.slice(0, MOST_LISTED).map((item) => (
            <SelectedItem key={item.id} item={item} data={data} />
          ))}
        </ul>
        {selection.length > MOST_LISTED && (
          <p className={textStyles['muted']}>
            {TEXTS.selection.more(selection.length - MOST_LISTED)}
          </p>
        )}
      </PanelBody>
    </>
  )
}

function SelectionButtons({ nodes }: { readonly nodes: readonly string[] }) {
  const { actions } = useApp()
  const selection = useAppState(({ link }) => link.selection)
  const pins = useAppState(({ link }) => link.pins)
  const pinned = nodes.length > 0 && nodes.every((id) => pins.some((pin) => pin.id === id))
  const [from, to] = nodes
  const words = TEXTS.selection
  return (
    <section className={styles['buttons']} aria-label={words.actions}>
      {nodes.length === 2 && from !== undefined && to !== undefined && (
        <Button size="xs" onClick={() => void actions.showPaths({ from, to }, MOST_HOPS)}>
          {words.path}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => actions.keepOnly(selection)}>
        {words.keepOnly}
      </Button>
      <Button size="xs" variant="default" onClick={() => actions.hide(selection)}>
        {words.hide}
      </Button>
      {nodes.length > 0 && (
        <Button
          size="xs"
          variant="default"
          onClick={() => (pinned ? actions.unpin(nodes) : actions.pin(nodes))}
        >
          {pinned ? words.unpin : words.pin}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={actions.invertSelection}>
        {words.invert}
      </Button>
    </section>
  )
}

function SelectedItem({ item, data }: { readonly item: Item; readonly data: GraphData }) {
  const { actions } = useApp()
  const { name, mark } = lookOf(item, data)
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['name']} onClick={() => actions.select(item)}>
        {mark}
        <span>{name}</span>
      </button>
      <CloseButton
        size="sm"
        aria-label={TEXTS.selection.remove(name)}
        onClick={() => actions.selectAlso(item)}
      />
    </li>
  )
}

function lookOf({ type, id }: Item, data: GraphData) {
  if (type === 'node') {
    const node = data.nodes.get(id)
    if (!node) return { name: id, mark: null }
    return { name: nameOf(node), mark: <Glyph kind={kindOf(node)} /> }
  }
  const line = data.relationships.get(id)
  const source = data.nodes.get(line?.source ?? '')
  const target = data.nodes.get(line?.target ?? '')
  if (!line || !source || !target) return { name: id, mark: null }
  return { name: relationshipAsText(line, source, target), mark: <LineSample type={line.type} /> }
}
