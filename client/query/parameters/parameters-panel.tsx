import { NativeSelect, TextInput } from '@mantine/core'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab, useWorkbench } from '../workbench/use-workbench.ts'
import { NOT_GIVEN, PARAMETER_TYPES, parameterValue } from './given-parameter.ts'
import styles from './parameters-panel.module.css'

const words = WORKBENCH_TEXTS.parameters

/** Asks for the values of the parameters that the text in front uses. */
export function ParametersPanel({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <section className={styles['panel']} aria-label={words.title} data-testid="parameters">
      {names.map((name) => (
        <Parameter key={name} name={name} />
      ))}
    </section>
  )
}

function Parameter({ name }: { readonly name: string }) {
  const { actions } = useWorkbench()
  const given = useActiveTab().parameters[name] ?? NOT_GIVEN
  const taken = parameterValue(given)
  return (
    <div className={styles['parameter']}>
      <code className={styles['name']}>${name}</code>
      <TextInput
        size="xs"
        aria-label={words.value(name)}
        data-testid={`parameter-${name}`}
        value={given.text}
        placeholder={words.none}
        error={'fault' in taken && given.text !== '' ? words.fault[taken.fault] : undefined}
        onChange={({ currentTarget }) =>
          actions.give(name, { ...given, text: currentTarget.value })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={words.type(name)}
        data-testid={`parameter-type-${name}`}
        value={given.type}
        data={PARAMETER_TYPES.map((value) => ({ value, label: words.types[value] }))}
        onChange={({ currentTarget }) => {
          const type = PARAMETER_TYPES.find((each) => each === currentTarget.value)
          if (type) actions.give(name, { ...given, type })
        }}
      />
    </div>
  )
}
