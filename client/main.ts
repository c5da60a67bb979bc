import './styles.css'
import { startFirstLayout } from './graph/layout/first-layout.ts'

// The layout takes longest: it begins while the browser still reads the rest of the page.
startFirstLayout(window)
void import('./page.tsx')
