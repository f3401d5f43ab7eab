import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { type Column, harmless, xlsx } from './sheet';

interface Line {
  readonly name: string;
  readonly on?: string;
  readonly fen?: number;
  readonly n: number;
}

const columns: readonly Column<Line>[] = [
  { title: '姓名', value: ({ name }) => name },
  { title: '日期', kind: 'day', value: ({ on }) => on },
  { title: '金额（元）', kind: 'fen', value: ({ fen }) => fen },
  { title: '数', kind: 'number', value: ({ n }) => n },
];

async function file(pages: readonly (readonly Line[])[]): Promise<Buffer> {
  let rows = 0;
  async function* source() {
    for (const page of pages) {
      rows += page.length;
      yield page;
    }
  }
  const parts: Buffer[] = [];
  const sheet = { name: '案件', head: ['案件', '筛选：无'], columns, rows: source(), foot: () => `共 ${rows} 行` };
  for await (const part of xlsx(sheet)) parts.push(part);
  return Buffer.concat(parts);
}

// biome-ignore lint/suspicious/noExplicitAny: a sheet of any shape
const read = async (bytes: Buffer): Promise<any[][]> => (await readXlsxFile(Readable.from(bytes)))[0]?.data ?? [];

describe('a list as an Excel file', () => {
  it('is read by another program as it was written', async () => {
    const rows = await read(
      await file([[{ name: '李*', on: '2026-05-18', fen: 1_234_550, n: 3 }], [{ name: '王 <甲> & "乙"\n二', n: -1 }]]),
    );
    expect(rows[0]?.[0]).toBe('案件');
    expect(rows[3]).toEqual(['姓名', '日期', '金额（元）', '数']);
    const [name, on, yuan, n] = rows[4] as [string, Date, number, number];
    expect([name, new Date(on).toISOString().slice(0, 10), yuan, n]).toEqual(['李*', '2026-05-18', 12345.5, 3]);
    expect(rows[5]).toEqual(['王 <甲> & "乙"\n二', null, null, -1]);
    expect(rows[6]?.[0]).toBe('共 2 行');
  });

  it('computes nothing that somebody wrote', async () => {
    const attacks = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '=HYPERLINK("http://x","y")'];
    for (const attack of attacks) expect(harmless(attack)).toBe(`'${attack}`);
    for (const plain of ['1=1', '138****5678', '（2026）晋中', '']) expect(harmless(plain)).toBe(plain);
    const rows = await read(await file([attacks.map((name) => ({ name, n: 0 }))]));
    for (const [index, attack] of attacks.entries()) expect(rows[4 + index]?.[0].trim()).toBe(`'${attack}`.trim());
  });

  it('holds signs that the format has no way to write, by leaving them out', async () => {
    const rows = await read(await file([[{ name: 'a\u0001b\uD800c\uFFFF𠮷', n: 0 }]]));
    expect(rows[4]?.[0]).toBe('abc𠮷');
  });

  it('costs megabytes, not hundreds of them, for 100,000 rows', async () => {
    const line = (n: number): Line => ({ name: `（2026）晋中工援字第${n}号，追索劳动报酬`, on: '2026-05-18', fen: n * 100, n });
    const page = (from: number) => Array.from({ length: 1_000 }, (_, index) => line(from + index));
    let peak = 0;
    const heap = () => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed);
    };
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    async function* source() {
      for (let from = 0; from < 100_000; from += 1_000) {
        heap();
        yield page(from);
      }
    }
    let bytes = 0;
    for await (const part of xlsx({ name: '案件', head: ['案件'], columns, rows: source(), foot: () => '' })) bytes += part.length;
    expect(bytes).toBeGreaterThan(1_000_000);
    // written whole it would be a text of some 60 MB, and several times that on the way
    expect(peak - before).toBeLessThan(150_000_000);
  });
});
