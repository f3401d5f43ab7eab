/** Every context reads through the platform's; the case work keeps one place to take it from. */
export { type Looked, Looks, refsIn, replaceRefs, type ShowText } from '@gongyuan/platform/reading/looks';
