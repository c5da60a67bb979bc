import { useElementSize } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useAppState } from '../../context.tsx'
import type { Bin, Histogram } from '../../state/histogram.ts'
import { histogramIn } from '../../state/shown.ts'
import { periodInWords } from '../../state/time-words.ts'
import { TEXTS } from '../../texts.ts'
import { ComparisonLegend } from './comparison-legend.tsx'
import { HistogramChart } from './histogram-chart.tsx'
import { NoHistogram } from './no-histogram.tsx'
import { TimeControls } from './time-controls.tsx'
import styles from './time.module.css'
import { useTimeMode } from './use-time-mode.ts'

export interface TimeBarProps {
  /** Called with the height of the bar in CSS pixels, whenever it changes. */
  readonly onHeight: (height: number) => void
  readonly onClose: () => void
}

/** The histogram of what is on the canvas, and the window in time that narrows it down. */
export function TimeBar({ onHeight, onClose }: TimeBarProps) {
  const histogram = useAppState(histogramIn)
  const { ref, height } = useElementSize()
  const time = useTimeMode(histogram)
  const [pointed, setPointed] = useState<Bin | null>(null)
  useEffect(() => {
    // The margins and the border are no part of what is measured.
    if (height > 0) onHeight(Math.round(height) + RIM)
  }, [onHeight, height])
  return (
    <section
      className={styles['bar']}
      aria-label={TEXTS.time.title}
      data-testid="time-bar"
      data-tour="time"
    >
      <div ref={ref} className={styles['inside']}>
        <TimeControls {...{ histogram, time, onClose }} reading={readingOf(pointed, histogram)} />
        {time.mode === 'compare' && <ComparisonLegend />}
        {histogram.bins.length === 0 ? (
          <NoHistogram />
        ) : (
          <HistogramChart
            histogram={histogram}
            days={time.days}
            onTry={time.tryDays}
            onDone={time.setDays}
            onPoint={setPointed}
          />
        )}
      </div>
    </section>
  )
}

const RIM = 15

function readingOf(pointed: Bin | null, { unit, bins }: Histogram): string {
  if (bins.length === 0) return ''
  if (!pointed) return `${TEXTS.time.units[unit]} · ${TEXTS.time.pale}`
  const maybe = pointed.counts.reduce((sum, count) => sum + count.maybe, 0)
  const text = TEXTS.time.bin(periodInWords(pointed, unit), pointed.total)
  return maybe === 0 ? text : `${text}, ${TEXTS.time.maybe(maybe)}`
}
