import {
  IconBookmarks,
  IconCopy,
  IconDownload,
  IconLink,
  IconPhoto,
  IconQuote,
} from '@tabler/icons-react'
import type { App } from '../../state/app.ts'
import { citationOf } from '../../state/citation.ts'
import { nameOf } from '../../../graph-data/model/graph-reading.ts'
import { claimIdOf } from '../../../graph-data/model/graph-data.ts'
import { idsOf, type Selection } from '../../../graph-data/picture/items.ts'
import { DEFAULT_LINK } from '../../state/link.ts'
import { TEXTS } from '../../texts.ts'
import { copyText } from '../browser.ts'
import { addressOf, copyLink } from '../share-view.ts'
import type { Command } from './command.ts'
import { never, noNodes, notInGraph, notOneLine, soleLine } from './reasons.ts'

const group = 'file'
const { titles, copied } = TEXTS.commands

export const FILE_COMMANDS = [
  {
    id: 'copy-link',
    group,
    title: titles.copyLink,
    icon: IconLink,
    disabled: never,
    run: (app, subject) => copyLink(app, { ...app.store.getState().link, selection: subject }),
  },
  {
    id: 'copy-name',
    group,
    title: titles.copyName,
    icon: IconCopy,
    disabled: noNodes,
    run: copyNames,
  },
  {
    id: 'copy-citation',
    group,
    title: titles.copyCitation,
    icon: IconQuote,
    disabled: notOneLine,
    run: copyCitation,
  },
  {
    id: 'export',
    group,
    title: titles.exporting,
    keys: ['Ctrl+E'],
    icon: IconDownload,
    disabled: never,
    run: ({ actions }) => actions.openDialog('export'),
  },
  {
    id: 'save-picture',
    group,
    title: titles.savePicture,
    icon: IconPhoto,
    disabled: notInGraph,
    run: ({ actions }) => actions.openDialog('picture'),
  },
  {
    id: 'saved-views',
    group,
    title: titles.savedViews,
    keys: ['V'],
    icon: IconBookmarks,
    disabled: never,
    run: ({ actions }) => actions.openDialog('views'),
  },
] as const satisfies readonly Command[]

async function copyNames({ actions, store }: App, subject: Selection): Promise<void> {
  const { data } = store.getState()
  const names = idsOf(subject, 'node').map((id) => {
    const node = data.nodes.get(id)
    return node ? nameOf(node) : id
  })
  actions.notify((await copyText(names.join('\n'))) ? copied : TEXTS.bar.copyFailed)
}

async function copyCitation({ api, actions, store }: App, subject: Selection): Promise<void> {
  const line = soleLine(store.getState(), subject)
  if (!line) return
  const claim = await api.claim(claimIdOf(line))
  const link = addressOf({ ...DEFAULT_LINK, selection: subject })
  const done = await copyText(citationOf(claim, link))
  actions.notify(done ? TEXTS.evidence.copied : TEXTS.bar.copyFailed)
}
