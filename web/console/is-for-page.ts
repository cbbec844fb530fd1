/** Keys belong to a field, to the browser, or to what is asked, before they belong to the page. */
export function isForPage({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false
  return !(target instanceof Element && target.closest('input, textarea, select, dialog') !== null)
}
