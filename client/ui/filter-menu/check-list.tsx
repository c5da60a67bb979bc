import { TextInput } from '@mantine/core'
import { IconChevronRight, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { canvasCounts, facetOptions, findOptions } from '../../state/facet-options.ts'
import type { FacetOption } from '../../state/facet-options.ts'
import { facetTitle } from '../../state/facet-titles.ts'
import { TEXTS } from '../../texts.ts'
import styles from './filter-menu.module.css'

export type ListedFacet = keyof typeof TEXTS.filterMenu.empty

/** From so many options on there is a box to find one in. */
const MANY = 8
/** So many options are listed; the rest is found by typing. */
const MOST = 60

/** The values of one facet, to be ticked; closed, it says how many are. */
export function CheckList({ facet }: { readonly facet: ListedFacet }) {
  const asked = useAppState(({ link }) => link.filters[facet])
  const [open, setOpen] = useState(asked.length > 0)
  const title = TEXTS.filterMenu.facets[facet]
  return (
    <details
      className={styles['facet']}
      open={open}
      data-testid={`facet-${facet}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <IconChevronRight size={15} aria-hidden="true" />
        {title} <span className={styles['any']}>{TEXTS.filterMenu.anyOf}</span>
        {asked.length > 0 && (
          <span className={styles['chosen']}>{TEXTS.filterMenu.chosen(asked.length)}</span>
        )}
      </summary>
      {open && <Options facet={facet} title={title} asked={asked} />}
    </details>
  )
}

interface OptionsProps {
  readonly facet: ListedFacet
  readonly title: string
  readonly asked: readonly string[]
}

function Options({ facet, title, asked }: OptionsProps) {
  const [text, setText] = useState('')
  const options = useOptions(facet, asked)
  if (options.length === 0) {
    return <p className={styles['note']}>{TEXTS.filterMenu.empty[facet]}</p>
  }
  const found = findOptions(options, text)
  return (
    <>
      {options.length > MANY && (
        <FindBox label={TEXTS.filterMenu.find(title)} text={text} onText={setText} />
      )}
      {found.length === 0 && (
        <p className={styles['note']}>{TEXTS.filterMenu.noneFound(text.trim())}</p>
      )}
      <ul className={styles['options']} aria-label={`${title}, ${TEXTS.filterMenu.anyOf}`}>
        {found.slice(0, MOST).map((option) => (
          <Option
            key={option.value}
            facet={facet}
            option={option}
            checked={asked.includes(option.value)}
          />
        ))}
      </ul>
      {found.length > MOST && (
        <p className={styles['note']}>{TEXTS.filterMenu.more(found.length - MOST)}</p>
      )}
    </>
  )
}

interface FindBoxProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}

function FindBox({ label, text, onText }: FindBoxProps) {
  return (
    <TextInput
      size="xs"
      className={styles['find'] ?? ''}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={14} />}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}

interface OptionProps {
  readonly facet: ListedFacet
  readonly option: FacetOption
  readonly checked: boolean
}

function Option({ facet, option, checked }: OptionProps) {
  const { actions } = useApp()
  return (
    <li>
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={checked}
          onChange={() => actions.toggleFilter(facet, option.value)}
        />
        <span className={styles['words']} title={option.title}>
          {option.title}
        </span>
        <span className={styles['number']}>{option.count.toLocaleString('en')}</span>
      </label>
    </li>
  )
}

function useOptions(facet: ListedFacet, asked: readonly string[]): readonly FacetOption[] {
  const counts = useAppState((state) => canvasCounts(state)[facet])
  const documents = useAppState((state) => state.documents)
  return useMemo(() => {
    return facetOptions(counts, asked, (value) => facetTitle(facet, value, documents))
  }, [facet, counts, asked, documents])
}
