import { SegmentedControl } from '@mantine/core'
import { WORKBENCH_TEXTS } from '../texts.ts'

const RESULT_VIEWS = ['graph', 'table', 'json', 'plan'] as const
export type ResultViewName = (typeof RESULT_VIEWS)[number]

const words = WORKBENCH_TEXTS.result

export interface ViewChoiceProps {
  readonly view: ResultViewName
  readonly onView: (view: ResultViewName | null) => void
}

/** In which form an answer is looked at. */
export function ViewChoice({ view, onView }: ViewChoiceProps) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.view}
      data-testid="result-views"
      value={view}
      data={RESULT_VIEWS.map((value) => ({ value, label: words.views[value] }))}
      onChange={(value) => onView(RESULT_VIEWS.find((each) => each === value) ?? null)}
    />
  )
}
