import './styles.css'
import { startFirstLayout } from './graph/layout/first-layout.ts'
import { wakeGraphics } from './graph/wake-graphics.ts'

// The layout takes longest: it begins while the browser still reads the rest of the page.
startFirstLayout(window)
void wakeGraphics()
void import('./page.tsx')
