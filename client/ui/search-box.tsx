import { Combobox, Kbd, Loader, TextInput, useCombobox, type ComboboxStore } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { SearchHit } from '../../graph-data/model/api.ts'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { choose } from './choose.ts'
import { isSearch, SEARCH_ID } from './commands/focus-search.ts'
import { useIsNarrow } from './media.ts'
import styles from './search-box.module.css'
import { SearchHits } from './search-hits.tsx'
import { focusStage } from './use-kept-focus.ts'
import { useSearch } from './use-search.ts'

export function SearchBox() {
  const app = useApp()
  const [text, setText] = useState('')
  const found = useSearch(text)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const hits = found?.status === 'ready' ? found.value.hits : []
  const takeFirst = async (): Promise<void> => {
    const wanted = text.trim()
    if (wanted === '') return
    const isAnswered = found?.status === 'ready' && found.value.query === wanted
    const answer = isAnswered ? found.value : await app.api.search(wanted)
    if (isAnswered || typedNow() === wanted) take(answer.hits[0])
  }
  const take = (hit: SearchHit | undefined): void => {
    if (!hit) return
    setText('')
    combobox.closeDropdown()
    void choose(app, hit).then(() => leaveSearch(hit.id))
  }
  return (
    <Combobox
      store={combobox}
      position="bottom"
      middlewares={{ flip: false, shift: { padding: 8 } }}
      shadow="md"
      onOptionSubmit={(id) => take(hits.find((hit) => hit.id === id))}
    >
      <SearchInput
        combobox={combobox}
        text={text}
        searching={found?.status === 'loading'}
        onText={setText}
        // The list itself tells of a search that failed.
        onFirst={() => void takeFirst().catch(() => undefined)}
      />
      <Combobox.Dropdown hidden={!found} className={styles['dropdown'] ?? ''}>
        <SearchHits found={found} text={text.trim()} />
      </Combobox.Dropdown>
    </Combobox>
  )
}

function typedNow(): string | null {
  const input = document.querySelector<HTMLInputElement>(`#${SEARCH_ID}`)
  return input && input.value.trim()
}

/** Keys are for what was found, no more for the search. */
function leaveSearch(id: string): void {
  const { activeElement } = document
  if (!isSearch(activeElement)) return
  activeElement.blur()
  focusStage(id)
}

interface SearchInputProps {
  readonly combobox: ComboboxStore
  readonly text: string
  readonly searching: boolean
  readonly onText: (text: string) => void
  /** The first hit is wanted. */
  readonly onFirst: () => void
}

/** Mantine sets the other attributes of a combobox, yet not its role. */
const ROLE = { role: 'combobox' }

function SearchInput({ combobox, text, searching, onText, onFirst }: SearchInputProps) {
  const narrow = useIsNarrow()
  const slash = narrow || text !== '' ? null : <Kbd size="xs">/</Kbd>
  return (
    <Combobox.Target withExpandedAttribute>
      <TextInput
        {...ROLE}
        id={SEARCH_ID}
        aria-label={TEXTS.search.label}
        placeholder={narrow ? TEXTS.search.short : TEXTS.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={17} stroke={1.8} />}
        rightSection={searching ? <Loader size={16} /> : slash}
        value={text}
        onFocus={() => combobox.openDropdown()}
        onBlur={() => combobox.closeDropdown()}
        onKeyDown={(event) => {
          const isChoice = event.key === 'Enter' && !event.nativeEvent.isComposing
          if (!isChoice || combobox.getSelectedOptionIndex() !== -1) return
          // Else the key would press what gets the focus meanwhile.
          event.preventDefault()
          onFirst()
        }}
        onChange={(event) => {
          onText(event.currentTarget.value)
          combobox.openDropdown()
          combobox.updateSelectedOptionIndex()
        }}
      />
    </Combobox.Target>
  )
}
