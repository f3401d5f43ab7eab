/** Every context reads through the platform's; the case work keeps one place to take it from. */
export { atOrBelow, type Columns, type Cursor, cursorText, Params, readCursor, statement, within } from '@gongyuan/platform/reading/sql';
