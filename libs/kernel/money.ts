/** An amount of money in fen (分, 1/100 yuan); a whole number, never a fraction. */
export type Fen = number;

/** The largest amount one field may hold: 1,000 亿元. More is a slip of the hand. */
export const MAX_FEN: Fen = 10_000_000_000_000;

/** True for a whole number of fen from 0 to `MAX_FEN`. */
export const isFen = (value: unknown): value is Fen =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_FEN;

/** Adds amounts; an absent one counts as nothing. */
export const sumFen = (amounts: readonly (Fen | undefined)[]): Fen => amounts.reduce<Fen>((total, fen) => total + (fen ?? 0), 0);
