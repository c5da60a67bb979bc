const times = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What is said where a statement may change the data. */
export const WRITE_TEXTS = {
  mode: 'Write mode',
  off: 'Off: nothing you run here can change the data.',
  on: 'On for one statement: you see what it would change before it does.',
  why: 'Why?',
  whyTitle: 'Why nothing here can change the data',
  plan: 'Plan the change…',
  planHelp: 'See what the statement under the cursor would change (Ctrl+Enter)',
  onlyOne: 'Write mode takes one statement at a time: put the cursor into it, and mark nothing.',
  title: 'Change the data',
  close: 'Close',
  parameters: 'Parameters',
  noRows:
    'What it returns is not shown here, only what it changes: query the data afterwards to see it.',
  token: 'Write token',
  tokenHelp: 'Whoever runs the server gives it out. It is kept until this window closes.',
  noToken: 'Write the token first',
  show: 'Show what would change',
  showAgain: 'Show again what would change',
  trying: 'Trying it out, and taking it back…',
  would: 'It would change',
  wouldNothing: 'It would change nothing: what it matches is not there, or is so already.',
  tried: 'Found by running it and taking it back. It changes exactly this, or nothing.',
  until: (time: string) => `This holds until ${time}.`,
  steps: 'How the engine does it',
  confirm: 'Change the data',
  cancel: 'Change nothing',
  changing: 'Changing the data…',
  done: 'The data was changed',
  doneIn: (ms: number) => `in ${Math.max(1, ms).toLocaleString('en')} ms`,
  offAgain: 'Write mode is off again.',
  back: 'Back to the statement',
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  counts: {
    nodesCreated: (count: number) => `${times(count, 'node', 'nodes')} created`,
    nodesDeleted: (count: number) => `${times(count, 'node', 'nodes')} deleted`,
    relationshipsCreated: (count: number) =>
      `${times(count, 'relationship', 'relationships')} created`,
    relationshipsDeleted: (count: number) =>
      `${times(count, 'relationship', 'relationships')} deleted`,
    propertiesSet: (count: number) => `${times(count, 'property', 'properties')} set or removed`,
    labelsAdded: (count: number) => `${times(count, 'label', 'labels')} added`,
    labelsRemoved: (count: number) => `${times(count, 'label', 'labels')} removed`,
  },
} as const
