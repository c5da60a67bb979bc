import { useApp, useAppState } from '../../context.tsx'
import { groupColour } from '../../../graph-data/picture/palette.ts'
import { useScheme } from '../../scheme.ts'
import { colourGroupsIn } from '../../state/measured.ts'
import { nodeItems } from '../../../graph-data/picture/items.ts'
import { TEXTS } from '../../texts.ts'
import styles from './legend-keys.module.css'
import { RowButton } from './row-button.tsx'

const words = TEXTS.appearance

/** The countries or communities that the colours tell; a press selects one. */
export function ColourKey() {
  const { actions } = useApp()
  const scheme = useScheme()
  const colourBy = useAppState(({ link }) => link.colourBy)
  const groups = useAppState(colourGroupsIn)
  const failed = useAppState(({ measuring }) =>
    measuring.status === 'failed' ? words.failed(measuring.reason) : null,
  )
  if (colourBy === 'kind') return null
  return (
    <section data-testid="colour-key">
      <h3 className={styles['group']}>{words.colourTitle(words.colours[colourBy])}</h3>
      {groups === null && <p className={styles['note']}>{failed ?? words.measuring}</p>}
      {groups?.length === 0 && <p className={styles['note']}>{words.nothing}</p>}
      <ul className={styles['rows']}>
        {groups?.map(({ key, title, ids, colour }) => (
          <li key={key}>
            <RowButton
              title={title}
              count={ids.length}
              mark={<Swatch colour={groupColour(colour, scheme)} />}
              help={words.selectGroup(title)}
              onPress={() => actions.selectAll(nodeItems(ids))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg width={15} height={15} aria-hidden="true">
      <rect x={1} y={1} width={13} height={13} rx={3.5} fill={colour} />
    </svg>
  )
}
