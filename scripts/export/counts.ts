export interface Counts {
  readonly nodes: number
  readonly relationships: number
}

/** Shows how much was read: one line that changes on a terminal, one plain line elsewhere. */
export function showCounts(stream: NodeJS.WriteStream) {
  let shown = false
  return {
    show: ({ nodes, relationships }: Counts) => {
      if (stream.isTTY) {
        stream.write(`\r\u001b[Kreading: ${nodes} nodes, ${relationships} relationships …`)
      } else if (!shown) stream.write('reading …\n')
      shown = true
    },
    end: () => {
      if (stream.isTTY && shown) stream.write('\r\u001b[K')
    },
  }
}
