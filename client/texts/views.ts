import { plural } from '../../graph-data/model/plural.ts'

const views = (count: number): string => plural(count, 'view', 'views')

/** Views that a person keeps under a name. */
export const VIEWS_TEXTS = {
  title: 'Saved views',
  close: 'Close',
  help: 'A saved view keeps what is shown, the selection, and where everything stands. It stays in this browser; export the views to keep or share them as a file.',
  name: 'Name of the view',
  namePlaceholder: 'Such as “Czech ministry, contested”',
  save: 'Save this view',
  noName: 'Give the view a name first',
  list: 'Saved views',
  empty: 'No view is saved yet. Name the present one above, or import a file.',
  open: (name: string) => `Open ${name}`,
  rename: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  keepName: 'Keep the name',
  delete: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `“${name}” was deleted.`,
  undo: 'Undo',
  savedOn: (when: string) => `saved ${when}`,
  export: 'Export all',
  exportNone: 'There is no view to export',
  exported: (count: number) => `Exported ${views(count)}`,
  import: 'Import…',
  imported: (count: number) => `Imported ${views(count)}`,
  saved: (name: string) => `Saved as “${name}”`,
  opened: (name: string) => `Opened “${name}”`,
  full: 'The browser has no room for it: nothing was changed. Export the views, delete some, and try again.',
  blocked: 'This browser does not let the page keep anything: export what you need as a file.',
  keptFault: (why: string) =>
    `The views that this browser keeps cannot be read, and are left untouched: ${why}`,
  fault: {
    'not-json': 'it is not a JSON file.',
    'other-kind': (kind: string | null) =>
      kind === null
        ? 'it holds no saved views (no “kind”). Choose a file that “Export all” made.'
        : `it holds “${kind}”, not “demarche-views”. Choose a file that “Export all” made.`,
    newer: (version: number) =>
      `it is of version ${version}, newer than this page reads (1). Update Demarche, and try again.`,
    'wrong-version': 'its “version” is not 1.',
    'no-list': 'its “views” is not a list.',
    'wrong-view': (position: number, field: string) =>
      `view ${position} has a wrong or missing “${field}”.`,
  },
  importFault: (file: string, why: string) => `${file} was not imported: ${why}`,
} as const
