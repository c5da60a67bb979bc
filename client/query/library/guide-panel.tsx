import { Button } from '@mantine/core'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useWorkbench } from '../workbench/use-workbench.ts'
import { GUIDE } from './guide.ts'
import styles from './library.module.css'

/** Cypher on one page, for this graph and for somebody who knows SQL. */
export function GuidePanel({ onOpened }: { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  return (
    <div className={styles['guide']} data-testid="guide">
      {GUIDE.map(({ title, text, sql, cypher }) => (
        <section key={title}>
          <h3 className={styles['heading']}>{title}</h3>
          <p>{text}</p>
          {sql !== undefined && (
            <>
              <p className={styles['language']}>{WORKBENCH_TEXTS.guide.sql}</p>
              <pre>{sql}</pre>
              <p className={styles['language']}>{WORKBENCH_TEXTS.guide.cypher}</p>
            </>
          )}
          {cypher !== undefined && (
            <>
              <pre>{cypher}</pre>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={WORKBENCH_TEXTS.examples.run(title)}
                onClick={() => {
                  actions.open(cypher)
                  actions.runAll()
                  onOpened()
                }}
              >
                {WORKBENCH_TEXTS.editor.run}
              </Button>
            </>
          )}
        </section>
      ))}
    </div>
  )
}
