import { totalmem } from 'node:os';

const MB = 2 ** 20;

/**
 * The server's own cache for a machine with so many bytes of memory: an eighth of it, 128 MB (what PostgreSQL takes by itself) to 1 GB.
 * Keys that others send may be random, so an append may look at pages all over the indexes of a long ledger. Nothing is taken before it is used.
 */
export const bufferMb = (memory: number): number => Math.min(1024, Math.max(128, Math.floor(memory / 8 / MB)));

/**
 * Settings of the embedded server, given on its command line so that they are always those of this version.
 *
 * Durable: an acknowledged command is on the disk. Silent about data: neither statements, nor parameters, nor the texts of
 * errors (which quote values: `invalid input syntax … "张三"`), nor their details (`Key (…)=(…)`, the statement a killed
 * process was running) may reach the log, because personal values would be among them.
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: `${bufferMb(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY))}MB`,
  // each page that is changed for the first time after a checkpoint is written whole: few checkpoints, while little is written none
  max_wal_size: '4GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  // below FATAL and PANIC only LOG is left: start, recovery, shutdown
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/** The server's arguments for a data folder and a port. `overrides` are for tests' throw-away servers. */
export function serverArguments(dataFolder: string, port: number, overrides: Readonly<Record<string, string>> = {}): string[] {
  const all: Record<string, string> = { ...settings, ...overrides, port: String(port) };
  return ['-D', dataFolder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
