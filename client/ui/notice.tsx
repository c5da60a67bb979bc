import { useEffect, useState } from 'react'
import { useAppState } from '../context.tsx'
import { hasPanel } from '../state/link.ts'
import styles from './notice.module.css'

const SHOWN_MS = 3_500

/** What has just happened, for a moment. */
export function Notice() {
  const notice = useAppState((state) => state.notice)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const [gone, setGone] = useState(0)
  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(() => setGone(notice.serial), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  const text = notice && notice.serial > gone ? notice.text : ''
  return (
    <output className={styles['notice']} data-shown={text !== ''} data-panel={panelOpen}>
      {text}
    </output>
  )
}
