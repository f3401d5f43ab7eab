import { v4 as uuidv4, v5 as uuidv5, v7 as uuidv7, validate, version } from 'uuid';
import { isUuid } from './ids';
import { inTimeOf } from './ordered-ids';

const SPACE = '5f0e9d8c-3c1a-5a5e-9d43-6d0f6c6d2b11';
const at = (msecs: number): string => uuidv7({ msecs });

describe('an id in the time of another', () => {
  it('sorts as what it was derived from', () => {
    const keys = [1_700_000_000_000, 1_750_000_000_000, 1_800_000_000_000].map(at);
    const ids = keys.map((key) => inTimeOf(key, uuidv5(key, SPACE)));
    expect([...ids].reverse().sort()).toEqual(ids);
  });

  it('hands the time on to what is derived from it in turn', () => {
    const key = at(1_764_000_000_000);
    const command = inTimeOf(key, uuidv5(key, SPACE));
    const thing = inTimeOf(command, uuidv5('thing', command));
    expect(thing.slice(0, 13)).toBe(key.slice(0, 13));
    expect(thing).not.toBe(command);
  });

  it('is a valid UUID of version 8, and the same every time', () => {
    const key = at(1_764_000_000_000);
    const id = inTimeOf(key, uuidv5(key, SPACE));
    expect([validate(id), version(id), isUuid(id)]).toEqual([true, 8, true]);
    expect(inTimeOf(key, uuidv5(key, SPACE))).toBe(id);
  });

  it('differs as the hashes do when the times are the same', () => {
    const ids = Array.from({ length: 1_000 }, () => inTimeOf(at(1_764_000_000_000), uuidv4()));
    expect(new Set(ids).size).toBe(1_000);
  });

  it('leaves an id alone that comes from a key without a time', () => {
    const key = uuidv4();
    expect(inTimeOf(key, uuidv5(key, SPACE))).toBe(uuidv5(key, SPACE));
  });
});
