const MAX_FEN = 10_000_000_000_000;

/** Yuan as they are typed (`48,600`, `4.86万` is not read, `48600.5元`) as whole fen; undefined for what is no amount. */
export function parseYuan(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s¥元]/g, '');
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return fen <= MAX_FEN ? fen : undefined;
}

/** Fen as a field shows them: `48,600`, `48,600.50`. */
export const showYuan = (fen: number): string =>
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 });
