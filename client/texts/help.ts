/** The sheet that explains keys, gestures and signs. */
export const HELP_TEXTS = {
  title: 'Keys, gestures and signs',
  close: 'Close',
  keysHelp:
    'Keys work anywhere except while you type; the command palette and Export open even then. Each acts on what is selected.',
  gestures: 'Mouse and touch',
  mouse: [
    ['Click', 'selects; a line opens its evidence'],
    ['Ctrl or Shift and click', 'adds to the selection, or takes out of it'],
    ['Double-click on a node', 'shows its next neighbours'],
    ['Right-click, or press long', 'opens the menu of a node, a line or the picture'],
    ['Drag a node', 'moves it and pins it there'],
    ['Drag the ground', 'moves the picture; the wheel or two fingers zoom'],
    ['Shift and drag the ground', 'selects with a box'],
    ['Tab into the picture, then arrow keys', 'go from one thing to the next; Enter selects'],
  ],
  signs: 'What the lines say',
  certainty: {
    explicit: 'stated outright',
    hedged: 'stated with reservations',
    implied: 'read between the lines',
  },
  contested: 'another source here disputes it',
  tour: 'Take the tour (5 steps)',
} as const
