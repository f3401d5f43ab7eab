/** `¥48,600` or `¥48,600.50`: fen as people read them. */
export function yuan(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '';
  const digits = fen % 100 === 0 ? 0 : 2;
  return `¥${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
