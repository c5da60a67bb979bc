import { createHash } from 'node:crypto'

/** The UUIDv5 of `urn:demarche:stix` in the namespace for URLs of RFC 9562. */
const NAMESPACE = '2026a34f-dad8-512b-9fce-034304466b81'

/** The id of an object: the same whenever the same thing is written. UUIDv5 of type and own id. */
export function stixId(type: string, ownId: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${type}:${ownId}`, 'utf8')
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [0, 8, 12, 16, 20, 32].map((start, index, all) => hex.slice(start, all[index + 1]))
  return `${type}--${parts.slice(0, 5).join('-')}`
}
