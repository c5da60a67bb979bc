const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const rows = (count: number): string => counted(count, 'row', 'rows')

function duration(ms: number): string {
  if (ms < 1000) return `${Math.max(1, Math.round(ms))} ms`
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
}

/** The workbench's own texts: apart from the page's, since they are downloaded with the workbench. */
export const WORKBENCH_TEXTS = {
  editor: {
    label: 'Cypher statement',
    placeholder: 'Type Cypher, or choose an example',
    run: 'Run',
    runHelp: 'Run the statement under the cursor, or what is marked (Ctrl+Enter)',
    runAll: (count: number) => `Run all ${count}`,
    runAllHelp: 'Run all statements, one after the other (Ctrl+Shift+Enter)',
    stop: 'Stop',
    stopHelp: 'Stop it in the engine (Esc)',
    format: 'Format',
    formatHelp: 'Lay the text out (Shift+Alt+F)',
    noFormat: 'The text cannot be laid out as it is: mend what is underlined first.',
    save: 'Save',
    saveHelp: 'Keep this statement under a name',
    noText: 'Write a statement first',
    readOnly: 'Nothing you run here can change the data.',
  },
  lint: {
    change: (name: string) => `Change to ${name}`,
    meant: (name: string) => `Did you mean “${name}”?`,
    look: 'The schema beside the editor lists what there is.',
    unknown: {
      label: (name: string) => `No node has the label “${name}”.`,
      type: (name: string) => `No relationship has the type “${name}”.`,
      property: (name: string) => `Nothing has the property “${name}”.`,
      function: (name: string) => `There is no function “${name}”.`,
      procedure: (name: string) => `The procedure “${name}” is not allowed here.`,
    },
    path: (label: string, type: string, ways: readonly string[]) =>
      `No ${type} stands this way round at ${label}: this finds nothing. It goes ${ways.join(', ')}.`,
  },
  tabs: {
    label: 'Statements',
    name: (count: number) => `Query ${count}`,
    open: 'Open another tab',
    close: (name: string) => `Close ${name}`,
    renameHelp: 'Double-click, or F2, to rename',
    newName: (name: string) => `New name of ${name}`,
    reopen: (name: string) => `“${name}” closed. Undo`,
  },
  parameters: {
    title: 'Parameters',
    value: (name: string) => `Value of $${name}`,
    type: (name: string) => `Type of $${name}`,
    types: { text: 'Text', number: 'Number', boolean: 'true/false', json: 'JSON' },
    none: 'No value yet',
    unsent: 'The statement was not run',
    mend: ({ name, fault }: { readonly name: string; readonly fault: string }) =>
      fault === 'no-value'
        ? `$${name} has no value: type one below the editor, or '' for an empty text.`
        : `The value of $${name} is not of its type: mend it below the editor.`,
    fault: {
      'no-value': "Type a value; as Text, '' is an empty one",
      'no-number': 'Not a number',
      'no-boolean': 'Write true or false',
      'no-json': 'Not JSON, such as ["a", "b"]',
      'too-exact': 'Too large to be sent exactly: send it as text and use toInteger',
    },
  },
  result: {
    label: 'Result of the query',
    empty: 'Press Run, or Ctrl+Enter, to ask this.',
    nothing: 'Write a statement, or choose one of the examples in the Library.',
    noRows:
      'The statement ran and matched nothing. Check labels, types and the way the arrows point.',
    views: { graph: 'Graph', table: 'Table', json: 'JSON', plan: 'Plan' },
    view: 'Result as',
    runs: 'Answers',
    runName: (index: number) => `Statement ${index}`,
    running: (count: number, ms: number) => `Running, ${rows(count)} so far, ${duration(ms)}`,
    stopped: (count: number) => `Stopped after ${rows(count)}`,
    failedAfter: (count: number) => (count === 0 ? 'Failed' : `Failed after ${rows(count)}`),
    done: (count: number, ms: number) => `${rows(count)} in ${duration(ms)}`,
    cut: (limit: number) => `Cut at ${rows(limit)}: there are more.`,
    more: (limit: number) => `Run again for ${limit.toLocaleString('en')}`,
    cutForGood: 'That is as many as the server gives: narrow the pattern, or ask for a count.',
    keys: 'Arrow keys move, Enter opens what the cell holds or sorts by a title, Ctrl+C copies the cell.',
    copyCell: 'Copy cell',
    copyRow: 'Copy row',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Download the file instead.',
    open: 'Open in the panel',
    csv: 'CSV',
    csvHelp: 'Download all rows as CSV; no cell is a formula to a spreadsheet',
    json: 'JSON',
    jsonHelp: 'Download all rows as JSON',
    downloaded: (count: number) => `Downloaded ${rows(count)}`,
    jsonFirst: (shown: number, all: number) =>
      `The first ${shown.toLocaleString('en')} of ${rows(all)}`,
    jsonMore: (count: number) => `Show ${count.toLocaleString('en')} more`,
  },
  graph: {
    waiting: 'The picture is drawn once the last row is here.',
    nothing: 'There is nothing to draw: the answer holds no nodes.',
    nothingHelp:
      'Return nodes, relationships or paths, as in RETURN a, r, b, rather than their properties.',
    tooMany: (nodes: number, lines: number, drawn: number) =>
      `${counted(nodes, 'node', 'nodes')} and ${counted(lines, 'relationship', 'relationships')} are too many to tell apart. The first ${drawn.toLocaleString('en')} nodes are drawn; narrow the pattern to see the rest.`,
    holds: (nodes: number, lines: number) =>
      `${counted(nodes, 'node', 'nodes')}, ${counted(lines, 'relationship', 'relationships')}`,
    add: 'Add to canvas',
    addHelp: 'Show these actors and incidents in the Graph view, beside what is there',
    replace: 'Replace canvas',
    replaceHelp: 'Show only these actors and incidents in the Graph view',
    none: 'The canvas shows actors and incidents: the answer holds none.',
    added: (count: number, left: number) =>
      `${counted(count, 'node', 'nodes')} on the canvas.${left === 0 ? '' : ` ${left.toLocaleString('en')} that are no actors or incidents stay here.`}`,
    stepAdd: (count: number) => `Add ${counted(count, 'node', 'nodes')} of a query`,
    stepReplace: (count: number) => `Replace the canvas by ${counted(count, 'node', 'nodes')}`,
  },
  plan: {
    waiting: 'Asking the engine for its plan…',
    note: (engine: string, isEstimated: boolean) =>
      `How ${engine === 'neo4j' ? 'Neo4j' : 'the embedded engine'} would run it, the last step first: read it from the bottom up. ` +
      (isEstimated
        ? 'Rows are what the engine expects; nothing was run for this.'
        : 'This engine does not estimate rows; nothing was run for this.'),
    rows: (count: number) => (count < 1 ? 'less than 1 row' : `about ${rows(Math.round(count))}`),
    input: (index: number, count: number) => `Input ${index} of ${count}`,
    ask: 'Show the plan of the statement under the cursor',
    askHelp: 'The engine plans the statement and runs nothing.',
    same: 'There is no plan, for the same reason.',
    again: 'Ask again',
  },
  problem: {
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    goTo: 'Go there',
    hint: {
      'query-fault': 'The place is underlined in the text.',
      'query-refused':
        'This page only reads: nothing that writes, or reaches outside the graph, is run.',
      'query-unsupported':
        'The embedded store cannot answer this rightly, so it does not try. What to write instead stands above; Neo4j answers it as it is (NEO4J_URI). All differences: docs/dialect.md.',
      'query-timeout':
        'Nothing else was disturbed. Begin at a label with a property, shorten [*] to [*..4], or add a LIMIT before the work.',
      'query-too-large':
        'It needed more memory than one query may have; nothing else was disturbed. Count instead of collecting, or take fewer rows at a time.',
      'query-cancelled': 'Run it again when you like.',
      'store-busy': 'All places for queries are taken. Try again in a moment.',
      'store-unavailable':
        'The engine does not answer. The rest of the page still shows what it has loaded. Try again in a moment.',
      'cut-off': 'Run it again. If it happens again, ask for fewer rows.',
      'too-many-requests': 'Wait a minute, and try again.',
    } as Readonly<Record<string, string>>,
    write: ({ allowed, reason }: { readonly allowed: boolean; readonly reason: string | null }) =>
      allowed
        ? 'A query only reads. To change the data, switch write mode on above: it shows what would change, and asks.'
        : `This page only reads${reason === null ? '' : `: ${reason}`}.`,
    unreachable: 'Your statement is kept here. Start the server, and run it again.',
  },
  library: {
    title: 'Library',
    show: 'Library',
    hide: 'Hide the library',
    parts: {
      examples: 'Examples',
      schema: 'Schema',
      saved: 'Saved',
      history: 'History',
      guide: 'Guide',
    },
    part: 'Part of the library',
  },
  examples: {
    search: 'Search the examples',
    none: (text: string) => `No example has “${text}”.`,
    run: (title: string) => `Open and run: ${title}`,
  },
  guide: { sql: 'In SQL', cypher: 'In Cypher' },
  schema: {
    labels: 'Labels',
    types: 'Relationship types',
    properties: 'All properties',
    propertiesOf: (count: number) => counted(count, 'property', 'properties'),
    noType: 'type unknown',
    some: (count: number, total: number) =>
      `${count.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    sample: (most: number) =>
      `Types of properties are those of the first ${most.toLocaleString('en')} of each label and type.`,
    help: 'A click puts it into the text.',
    loading: 'Loading the schema…',
    failed: 'The schema could not be loaded',
    joins: (type: string) => `What ${type} joins`,
  },
  undo: 'Undo',
  history: {
    search: 'Search the history',
    empty: 'What you run is listed here, on this computer only.',
    none: (text: string) => `Nothing you ran has “${text}”.`,
    clear: 'Clear the history',
    cleared: 'The history was cleared.',
    rows: (count: number, ms: number) => `${rows(count)}, ${duration(ms)}`,
    open: 'Open in a new tab',
  },
  saved: {
    name: 'Name',
    folder: 'Folder (may be left empty)',
    save: 'Save what is in the editor',
    noName: 'Give it a name first',
    empty:
      'Nothing is saved yet. A saved statement stays in this browser; export to keep or share it.',
    noFolder: 'No folder',
    open: (name: string) => `Open ${name}`,
    delete: (name: string) => `Delete ${name}`,
    deleted: (name: string) => `“${name}” was deleted.`,
    export: 'Export all',
    import: 'Import…',
    exported: (count: number) => `Exported ${counted(count, 'statement', 'statements')}`,
    imported: (count: number) => `Imported ${counted(count, 'statement', 'statements')}`,
    done: (name: string) => `Saved as “${name}”`,
    unreadable: (why: string) =>
      `What this browser keeps cannot be read, and is left untouched: ${why}`,
    drop: 'Discard it and begin anew',
    importFault: (file: string, why: string) => `${file} was not imported: ${why}`,
    fault: {
      'not-json': 'it is not a JSON file.',
      'other-kind': (kind: string | null) =>
        kind === null
          ? 'it holds no saved statements (no “kind”). Choose a file that “Export all” made.'
          : `it holds “${kind}”, not “demarche-queries”. Choose a file that “Export all” made.`,
      newer: (version: number) =>
        `it is of version ${version}, newer than this page reads (1). Update Demarche, and try again.`,
      'wrong-version': 'its “version” is not 1.',
      'no-list': 'its “queries” is not a list.',
      'wrong-query': (position: number, field: string) =>
        `statement ${position} has a wrong or missing “${field}”.`,
    },
  },
} as const
