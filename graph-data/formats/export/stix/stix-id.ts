import { hash } from 'node:crypto'

/** The UUIDv5 of `urn:demarche:stix` in the namespace for URLs of RFC 9562. */
const NAMESPACE = Buffer.from('2026a34fdad8512b9fce034304466b81', 'hex')

/** The id of an object: the same whenever the same thing is written. UUIDv5 of type and own id. */
export function stixId(type: string, ownId: string): string {
  // At once: an object for each of a million hashes would lie about until memory is cleared.
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(`${type}:${ownId}`)]))
  const variant = (0x8 | (Number.parseInt(digest.charAt(16), 16) & 0x3)).toString(16)
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ]
  return `${type}--${parts.join('-')}`
}
