/** Every context reads through the platform's; the case work keeps one place to take it from. */
export { type NameBook, Names } from '@gongyuan/platform/reading/names';
