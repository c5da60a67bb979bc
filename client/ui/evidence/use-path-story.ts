import { useCallback, useEffect, useMemo } from 'react'
import type { ClaimsAnswer, PathsAnswer } from '../../../graph-data/model/api.ts'
import { useApp, useAppState } from '../../context.tsx'
import { betweenKey } from '../../state/claims-actions.ts'
import type { Loadable } from '../../state/loadable.ts'
import { storyOf, type ClaimsById, type Story, type StoryPath } from '../../state/story.ts'

export interface ToldPath {
  readonly story: Story
  /** Whether the quotes of some step could not be fetched. */
  readonly isMissing: boolean
  readonly fetchAgain: () => void
}

/** A path as a story, with the quotes of each of its steps as they arrive. */
export function usePathStory(graph: PathsAnswer['graph'], path: StoryPath): ToldPath {
  const { actions } = useApp()
  const ledgers = useAppState((state) => state.ledgers)
  const steps = useMemo(
    () => path.nodes.slice(1).map((node, index) => [path.nodes[index] ?? '', node] as const),
    [path],
  )
  const fetchAgain = useCallback(() => {
    for (const [one, other] of steps) void actions.loadClaimsBetween(one, other)
  }, [actions, steps])
  useEffect(fetchAgain, [fetchAgain])
  const answers = useMemo(
    () => steps.map(([one, other]) => ledgers.get(betweenKey(one, other))),
    [steps, ledgers],
  )
  const story = useMemo(() => storyOf(graph, path, claimsOf(answers)), [graph, path, answers])
  return { story, isMissing: answers.some((answer) => answer?.status === 'failed'), fetchAgain }
}

function claimsOf(answers: readonly (Loadable<ClaimsAnswer> | undefined)[]): ClaimsById {
  const claims = answers.flatMap((answer) =>
    answer?.status === 'ready' ? answer.value.claims : [],
  )
  return new Map(claims.map((claim) => [claim.id, claim]))
}
