/**
 * In the page: every control that cannot be reached where it is shown: outside the window, cut off by a box that does not
 * scroll, or under something else. What can be scrolled into sight can be reached.
 *
 * @param leastPx size that a target must have both ways; words inside a sentence or a table's row are exempt
 */
export function layoutFaults(leastPx: number): string[] {
  const CONTROLS = "button, select, input, summary, [role=separator], label.segment, label.language";
  const found = new Set<string>();
  const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
  const nameOf = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
    return `${element.tagName.toLowerCase()}.${element.className || "?"} "${words.slice(0, 40)}"`;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || getComputedStyle(element).visibility === "hidden") return false;
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).clipPath === "inset(50%)") return false; // for screen readers alone
    }
    return element.closest("details:not([open]) > :not(summary), [hidden]") === null;
  };
  /** The window less what the boxes that it scrolls in leave of it. */
  const frameOf = (element: Element) => {
    const frame = { left: 0, top: 0, right: innerWidth, bottom: innerHeight, scrollsX: false, scrollsY: false };
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (overflowX !== "visible") {
        frame.left = Math.max(frame.left, edge.left);
        frame.right = Math.min(frame.right, edge.right);
        frame.scrollsX ||= scrolls(overflowX) && box.scrollWidth > box.clientWidth && innerWidth < 700;
      }
      if (overflowY !== "visible") {
        frame.top = Math.max(frame.top, edge.top);
        frame.bottom = Math.min(frame.bottom, edge.bottom);
        frame.scrollsY ||= scrolls(overflowY) && box.scrollHeight > box.clientHeight;
      }
      if (position === "fixed") break;
    }
    return frame;
  };
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (!isShown(control) || control.closest(".skip") !== null) continue;
    const box = control.getBoundingClientRect();
    const frame = frameOf(control);
    const isOutX = box.left < frame.left - 1 || box.right > frame.right + 1;
    const isOutY = box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
    if (isOutX && !frame.scrollsX) found.add(`out of reach: ${nameOf(control)}`);
    if (isOutY && !frame.scrollsY) found.add(`out of reach: ${nameOf(control)}`);
    const inWords =
      control.matches(".link, .figure, .sort, .claims, .month-head, .source") ||
      control.closest("svg, td, th, .sources, .source-links, .card-name") !== null;
    if (!inWords && leastPx > 0 && !control.matches("label input, .field input")) {
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) < leastPx - 0.5)
        found.add(`${Math.round(width)}×${Math.round(height)} px: ${nameOf(control)}`);
    }
    if (isOutX || isOutY) continue;
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isOwn =
      hit !== null && (control.contains(hit) || hit.contains(control) || control.closest("label")?.contains(hit));
    if (!isOwn) found.add(`covered: ${nameOf(control)} by ${hit === null ? "nothing" : nameOf(hit)}`);
  }
  return [...found];
}
