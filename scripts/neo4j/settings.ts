export type Settings = Readonly<Record<string, string>>

const HEAP = 'server.memory.heap.max_size'

/**
 * The settings that keep a hostile query inside (`safety.md`), each tried on 5.26: the server
 * refuses a name that it does not know, and each refusal was seen with a real `LOAD CSV`.
 */
const SAFE: Settings = {
  'server.config.strict_validation.enabled': 'true',
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.enabled': 'true',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',

  // Nothing is told to anybody.
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'server.bolt.telemetry.enabled': 'false',

  // LOAD CSV: not from files, and not from any address. Without `server.directories.import` an
  // allowed file URL would mean any file of the machine, so that is set as well.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'server.directories.import': 'import',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',

  // One query cannot take the server down. A client may ask for a longer time, never for more memory;
  // a load is one transaction (docs/adr/0003), and half a gigabyte holds some 100,000 new nodes.
  'db.transaction.timeout': '60s',
  'db.memory.transaction.max': '512m',
  'db.memory.transaction.total.max': '640m',
  'dbms.memory.transaction.total.max': '640m',
  [HEAP]: '1g',
  'server.memory.pagecache.size': '128m',

  // Half a gigabyte of log files is not laid out in advance, and a stop takes half a second, not ten.
  'db.tx_log.preallocate': 'false',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
}

/** All settings of a server on this port. `changes` replaces or adds, for a test that needs other limits. */
export function settingsFor(port: number, changes: Settings = {}): Settings {
  const address = `127.0.0.1:${port}`
  const listening = {
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
  }
  return { ...SAFE, ...listening, ...changes }
}

/** As `neo4j.conf` holds them. */
export function settingsText(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/** Java learns its heap from its command line; the server itself does not look at this setting. */
export function heapOption(settings: Settings): string {
  return `-Xmx${settings[HEAP] ?? '1g'}`
}
