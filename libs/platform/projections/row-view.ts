import type { Row } from './define';
import type { TableShape, Values } from './shape';

/** What a row is looked at by. */
interface Held {
  readonly shape: TableShape;
  readonly values: Values;
}

const handler: ProxyHandler<Held> = {
  get: ({ shape, values }, name) => (typeof name === 'string' ? values[shape.placeOf(name) ?? -1] : undefined),
  has: ({ shape }, name) => typeof name === 'string' && shape.placeOf(name) !== undefined,
  ownKeys: ({ shape }) => shape.columns.map((column) => column.name),
  getOwnPropertyDescriptor({ shape, values }, name) {
    const place = typeof name === 'string' ? shape.placeOf(name) : undefined;
    return place === undefined ? undefined : { value: values[place], enumerable: true, configurable: true, writable: false };
  },
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  getPrototypeOf: () => Object.prototype,
};

/** A row to look at, not to change: reads, spreads and lists its columns like an object, without being copied into one. */
export const RowView = {
  of: (shape: TableShape, values: Values): Row => new Proxy<Held>({ shape, values }, handler) as unknown as Row,
};
