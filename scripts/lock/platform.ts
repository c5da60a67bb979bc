/** The fields by which npm decides whether a package is for the machine at hand. */
export interface Platform {
  readonly os?: readonly string[]
  readonly cpu: readonly string[]
  readonly libc?: readonly string[]
}

const SYSTEMS = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32'
const PLATFORM = new RegExp(`(?:^|[/-])(${SYSTEMS})-([a-z0-9]+)(?:-([a-z]+))?$`)

/** The platform that a package's name ends in, as napi-rs, esbuild and TypeScript write it. */
export function platformOf(name: string): Platform | null {
  const match = PLATFORM.exec(name)
  if (!match) return null
  const [, os = '', cpu = '', abi = ''] = match
  const libc = abi.startsWith('gnu') ? ['glibc'] : abi.startsWith('musl') ? ['musl'] : null
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc && { libc }) }
}
