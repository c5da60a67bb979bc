/** The request itself is at fault, whatever the store would say. */
export class RequestFault extends Error {
  readonly status: number
  readonly title: string
  constructor(status: number, title: string, detail: string) {
    super(detail)
    this.name = 'RequestFault'
    this.status = status
    this.title = title
  }
}

/** There is nothing of that id. */
export function notFound(what: string, id: string): RequestFault {
  return new RequestFault(404, 'Not found', `there is no ${what} with the id "${id}"`)
}
