import { hash } from 'node:crypto';
import type { Uuid } from '@gongyuan/kernel/ids';

const variant = '89ab';

/** UUID version 5 (RFC 9562) of a name in the namespace of a canonical UUID. Every command asks for several. */
export function uuid5(name: string, namespace: Uuid): Uuid {
  const bytes = Buffer.allocUnsafe(16 + Buffer.byteLength(name, 'utf8'));
  if (bytes.write(namespace.replaceAll('-', ''), 0, 16, 'hex') !== 16) throw new Error('The namespace is no UUID');
  bytes.write(name, 16, 'utf8');
  const hex = hash('sha1', bytes, 'hex');
  const sixteenth = variant[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${sixteenth}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
