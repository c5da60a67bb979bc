import { ActionIcon, Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import type { ClaimAnswer } from '../../graph-data/model/api.ts'
import { useApp } from '../context.tsx'
import { citationOf } from '../state/citation.ts'
import { DEFAULT_LINK } from '../state/link.ts'
import { formatLink } from '../state/link-format.ts'
import { TEXTS } from '../texts.ts'
import { copyText } from './browser.ts'

/** Copies the claim with its quotes and sources, and a link that opens it. */
export function CopyCitation({
  claim,
  compact = false,
}: {
  readonly claim: ClaimAnswer
  /** As a sign alone, for a row of a list. */
  readonly compact?: boolean
}) {
  const { actions } = useApp()
  const copy = async (): Promise<void> => {
    const selection = [{ type: 'relationship', id: claim.id }] as const
    const { origin, pathname } = window.location
    const link = `${origin}${pathname}${formatLink({ ...DEFAULT_LINK, selection })}`
    const copied = await copyText(citationOf(claim, link))
    actions.notify(copied ? TEXTS.evidence.copied : TEXTS.bar.copyFailed)
  }
  if (compact) {
    const label = TEXTS.evidence.copy
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
      >
        <IconQuote size={17} />
      </ActionIcon>
    )
  }
  return (
    <Button
      mt="xl"
      variant="default"
      leftSection={<IconQuote size={17} />}
      onClick={() => void copy()}
    >
      {TEXTS.evidence.copy}
    </Button>
  )
}
