/** True while keys belong to a text: in a field, in a dialog, with a modifier, or inside a Chinese input method. */
export function typing(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input,textarea,select,[role="combobox"],[role="dialog"],.ant-drawer') !== null;
}
