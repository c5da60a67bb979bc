const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'nobody listens there (is it started?)'],
  [/ENOTFOUND|EAI_AGAIN/, 'the name of the host is not known'],
  [/responded HTTP/, 'a web server answers there; Bolt is on another port, 7687 by default'],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timed out|timeout/i, 'no answer within the time allowed'],
  [/certificate|self.signed/i, 'its certificate is not trusted (bolt+ssc:// takes any)'],
  [/TLS|SSL|EPROTO/, 'it does not speak TLS there (bolt:// is without)'],
  [/DatabaseUnavailable|shut ?down|Terminated/i, 'it is starting or stopping'],
  [/ECONNRESET|EPIPE|closed/i, 'the connection was cut'],
]

/** The reason in a driver's error, or in one of its causes, in words for a person. */
export function whyUnreachable(error: Error): string {
  const text = messagesOf(error).join('\n')
  const found = REASONS.find(([pattern]) => pattern.test(text))
  return found?.[1] ?? 'the connection failed'
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return [code, error.message, ...messagesOf(error.cause)]
}
