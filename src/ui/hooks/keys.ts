/** A letter or sign is a shortcut only while nothing is being typed. */
export function isFreeKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
  return !isTyping && !ctrlKey && !metaKey && !altKey;
}
