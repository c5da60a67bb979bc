import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { bindAddress } from './address.ts'
import { createApi } from './api.ts'
import { Root } from './root.tsx'
import { createApp } from './state/app.ts'
import { parseLink } from './state/link-format.ts'

const app = createApp(createApi('', window.fetch.bind(window)), parseLink(window.location.search))
bindAddress(app, window)
void app.actions.loadGraph().then(app.actions.restore)
void app.actions.loadDocuments()

const place = document.querySelector('#root')
if (!place) throw new Error('index.html has no element #root to draw into')
createRoot(place).render(
  <StrictMode>
    <Root app={app} />
  </StrictMode>,
)
