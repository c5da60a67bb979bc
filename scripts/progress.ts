import type { ApplyProgress } from '../server/store/graph-store.ts'

const STAGES: Record<ApplyProgress['stage'], string> = {
  reading: 'reading what is there',
  writing: 'writing',
  swapping: 'putting the new graph in place',
}

export interface ProgressDisplay {
  readonly show: (progress: ApplyProgress) => void
  readonly end: () => void
}

/** Shows a load's progress: one line that changes on a terminal, a line for each stage elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  let stage: string | null = null
  return {
    show: (progress) => {
      if (stream.isTTY) stream.write(`\r\u001b[K${progressText(progress)}`)
      else if (progress.stage !== stage) stream.write(`${STAGES[progress.stage]} …\n`)
      stage = progress.stage
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}

function progressText({ stage, done, total }: ApplyProgress): string {
  if (stage !== 'writing' || total === 0) return `${STAGES[stage]} …`
  return `${STAGES[stage]} ${done} of ${total} rows (${Math.floor((100 * done) / total)} %)`
}
