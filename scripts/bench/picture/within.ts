/** Something took longer than it may, in milliseconds. */
export class Overdue extends Error {
  override readonly name = 'Overdue'
  readonly limitMs: number

  constructor(limitMs: number) {
    super(`more than ${limitMs / 1000} s`)
    this.limitMs = limitMs
  }
}

/**
 * The answer of `act`.
 * @throws {Overdue} where there is none after `limitMs` milliseconds; what was begun goes on
 */
export async function within<T>(limitMs: number, act: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Overdue(limitMs)), limitMs)
  })
  try {
    return await Promise.race([act(), overdue])
  } finally {
    clearTimeout(timer)
  }
}
