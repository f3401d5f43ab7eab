import { isUuid } from '@gongyuan/kernel/ids';
import { v4 as uuidv4, v5 as uuidv5, v7 as uuidv7, validate, version } from 'uuid';
import { derivedId, inTimeOf } from './derived-id';

const at = (msecs: number): string => uuidv7({ msecs });

describe('an id that follows from another', () => {
  it('sorts as what it was derived from', () => {
    const ids = [1_700_000_000_000, 1_750_000_000_000, 1_800_000_000_000].map((ms) => derivedId(at(ms), 'thing'));
    expect([...ids].reverse().sort()).toEqual(ids);
  });

  it('hands the time on to what is derived from it in turn', () => {
    const key = at(1_764_000_000_000);
    const command = derivedId(key, 'command');
    const thing = derivedId(command, 'thing');
    expect(thing.slice(0, 13)).toBe(key.slice(0, 13));
    expect(thing).not.toBe(command);
  });

  it('is a valid UUID of version 8, the same every time, and another under another name', () => {
    const key = at(1_764_000_000_000);
    const id = derivedId(key, 'thing');
    expect([validate(id), version(id), isUuid(id)]).toEqual([true, 8, true]);
    expect(derivedId(key, 'thing')).toBe(id);
    expect(derivedId(key, 'other')).not.toBe(id);
  });

  it('differs as the hashes do when the times are the same', () => {
    const ids = Array.from({ length: 1_000 }, () => inTimeOf(at(1_764_000_000_000), uuidv4()));
    expect(new Set(ids).size).toBe(1_000);
  });

  it('is the hash as it is when it comes from an id without a time', () => {
    const key = uuidv4();
    expect(derivedId(key, 'thing')).toBe(uuidv5('thing', key));
  });
});
