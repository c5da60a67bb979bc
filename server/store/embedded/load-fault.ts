import { LoadFailed, StoreError } from '../errors.ts'

/** What ended a load → the error for the one who loads. The store is as it was before. */
export function toLoadFailed(error: unknown): StoreError {
  if (error instanceof StoreError && !(error instanceof LoadFailed)) return error
  const message = error instanceof Error ? error.message : String(error)
  const what = error instanceof LoadFailed ? message : reason(message, errorCode(error))
  return new LoadFailed(`${what}; the store is as it was`)
}

function reason(message: string, code: string): string {
  if (code === 'ENOSPC' || /no space left|os error 28\b/i.test(message)) {
    return 'the disk is full: a load needs room for a second copy of the graph'
  }
  if (code === 'EACCES' || code === 'EROFS' || /permission denied|read-only file/i.test(message)) {
    return `the store's folder cannot be written (${message})`
  }
  return `the load failed: ${message.split('\n')[0]?.replace(/\bGRAFEO-[A-Z]\d{3}: /, '') ?? ''}`
}

function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
