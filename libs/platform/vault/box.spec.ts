import { createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type Place, seal, unseal } from './box';
import { mask } from './mask';

const place: Place = {
  ledger: 1,
  event: '0192f0c1-0000-7000-8000-000000000001',
  path: 'applicants.0.name',
  subject: '0192f0c1-0000-4000-8000-000000000002',
};
const dek = randomBytes(32);

describe('a sealed value', () => {
  it('opens to what was sealed', () => {
    for (const value of ['李春燕', '', { a: ['一', 2] }, 0]) {
      const { c, box } = seal(dek, place, value);
      expect(unseal(dek, place, c, box)).toEqual(value);
    }
  });

  it('shows nothing of the value, and never the same twice', () => {
    const one = seal(dek, place, '李春燕');
    const other = seal(dek, place, '李春燕');
    expect(one.c).not.toBe(other.c);
    expect(one.box.equals(other.box)).toBe(false);
    expect(one.box.includes(Buffer.from('李春燕'))).toBe(false);
  });

  it('is committed to as the format says: HMAC-SHA256 under the salt, over domain, ledger, event, path and value', () => {
    const { c, box } = seal(dek, place, '李');
    const path = Buffer.from(place.path);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(path.length);
    const prefix = Buffer.concat([
      Buffer.from('gongyuan/pd/v1\0'),
      Buffer.from([0, 0, 0, 1]),
      Buffer.from(place.event.replaceAll('-', ''), 'hex'),
      length,
      path,
    ]);
    const subject = Buffer.from(place.subject);
    const subjectLength = Buffer.alloc(4);
    subjectLength.writeUInt32BE(subject.length);
    const decipher = createDecipheriv('aes-256-gcm', dek, box.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.concat([prefix, subjectLength, subject, Buffer.from(c, 'base64url')]));
    decipher.setAuthTag(box.subarray(-16));
    const plain = Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
    expect(plain.subarray(32).toString()).toBe('"李"');
    expect(createHmac('sha256', plain.subarray(0, 32)).update(prefix).update('"李"').digest('base64url')).toBe(c);
  });

  it.each<[string, Partial<Place>]>([
    ['event', { event: '0192f0c1-0000-7000-8000-00000000000f' }],
    ['path', { path: 'applicants.1.name' }],
    ['person', { subject: '0192f0c1-0000-4000-8000-00000000000f' }],
    ['ledger', { ledger: 2 }],
  ])('cannot be moved to another %s', (_, elsewhere) => {
    const { c, box } = seal(dek, place, '李春燕');
    expect(() => unseal(dek, { ...place, ...elsewhere }, c, box)).toThrow();
  });

  it('is refused when a bit of the box, its tag or the commitment was changed, or the key is another', () => {
    const { c, box } = seal(dek, place, '李春燕');
    for (const at of [0, 20, box.length - 1]) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => unseal(dek, place, c, changed)).toThrow();
    }
    expect(() => unseal(dek, place, seal(dek, place, '王').c, box)).toThrow();
    expect(() => unseal(randomBytes(32), place, c, box)).toThrow();
    expect(() => unseal(dek, place, c, box.subarray(0, box.length - 12))).toThrow();
  });
});

describe('a mask', () => {
  it.each([
    ['id-number', '14070219900101001X', '140702********001X'],
    ['phone', '13834561234', '138****1234'],
    ['phone', '0354-2661234', '035****1234'],
    ['name', '李春燕', '李**'],
    ['name', '李燕', '李*'],
    ['name', '李', '李*'],
    ['birth-date', '1990-01-01', '1990-**-**'],
    ['text', '住院三周，工资未发', '***'],
    ['address', '榆次区某街某号', '***'],
    ['credit-code', '91140702MA0K00013A', '91************013A'],
  ] as const)('of a %s shows %s as %s', (kind, value, masked) => {
    expect(mask(kind, value)).toBe(masked);
  });
});
