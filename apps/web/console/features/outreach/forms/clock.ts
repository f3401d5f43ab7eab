/** `9:5`, `9：05` and `0905` are all `09:05`; anything else stays as it was typed. */
export function clockOf(text: string): string {
  const found = /^\s*(\d{1,2})\s*[:：.点]?\s*(\d{1,2})?\s*分?\s*$/.exec(text);
  const compact = /^\s*(\d{2})(\d{2})\s*$/.exec(text);
  const [hour, minute] = compact ? [compact[1], compact[2]] : found ? [found[1], found[2] ?? '00'] : [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return text;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** True for `HH:mm`. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
