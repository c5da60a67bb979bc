import { Button, Modal } from '@mantine/core'
import { IconMapRoute } from '@tabler/icons-react'
import { CERTAINTIES } from '../../../graph-data/model/kinds.ts'
import { useApp } from '../../context.tsx'
import { CERTAINTY_LOOKS } from '../../../graph-data/picture/palette.ts'
import { TEXTS } from '../../texts.ts'
import type { CommandGroup } from '../commands/command.ts'
import { COMMANDS, commandOf, runCommand } from '../commands/registry.ts'
import { ShortcutKeys } from '../commands/shortcut-keys.tsx'
import { ContestedMark } from '../contested-mark.tsx'
import { LineSample } from '../line-sample.tsx'
import { useIsNarrow } from '../media.ts'
import styles from './help-sheet.module.css'

const words = TEXTS.help
const GROUPS = Object.keys(TEXTS.commands.groups) as readonly CommandGroup[]

/** Every key, every gesture, and what the lines say. */
export function HelpSheet() {
  const app = useApp()
  // What has hardly a keyboard is told of its gestures first.
  const narrow = useIsNarrow()
  return (
    <Modal
      opened
      onClose={app.actions.closeDialog}
      title={words.title}
      size={880}
      yOffset="6vh"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {narrow && <Rest />}
      <p className={styles['intro']} data-testid="help">
        {words.keysHelp}
      </p>
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <KeyGroup key={group} group={group} />
        ))}
      </div>
      {!narrow && <Rest />}
      <Button
        mt="md"
        variant="default"
        leftSection={<IconMapRoute size={17} />}
        onClick={() => runCommand(app, commandOf('tour'))}
      >
        {words.tour}
      </Button>
    </Modal>
  )
}

function Rest() {
  return (
    <div className={styles['rest']}>
      <Gestures />
      <Signs />
    </div>
  )
}

function KeyGroup({ group }: { readonly group: CommandGroup }) {
  const keyed = COMMANDS.filter((command) => command.group === group && command.keys)
  if (keyed.length === 0) return null
  return (
    <section className={styles['group']}>
      <h3 className={styles['heading']}>{TEXTS.commands.groups[group]}</h3>
      <dl className={styles['list']}>
        {keyed.map(({ id, title, keys }) => (
          <div key={id} className={styles['row']}>
            <dt>{title}</dt>
            <dd className={styles['keys']}>
              {keys?.map((key) => (
                <ShortcutKeys key={key} shortcut={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Gestures() {
  return (
    <section>
      <h3 className={styles['heading']}>{words.gestures}</h3>
      <dl className={styles['gestures']}>
        {words.mouse.map(([gesture, effect]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Signs() {
  return (
    <section>
      <h3 className={styles['heading']}>{words.signs}</h3>
      <ul className={styles['signs']}>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <LineSample certainty={certainty} width={46} />
            <span>
              <b>{CERTAINTY_LOOKS[certainty].title}</b>: {words.certainty[certainty]}
            </span>
          </li>
        ))}
        <li>
          <span className={styles['mark']}>
            <ContestedMark />
          </span>
          <span>
            <b>{TEXTS.legend.contested}</b>: {words.contested}
          </span>
        </li>
      </ul>
    </section>
  )
}
