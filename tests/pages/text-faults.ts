/**
 * In the page: every text of some parts of it that is cut, runs out of the window, lies on another one, or, in a chart,
 * on a line. Texts are measured as the browser has set them. What can be scrolled into sight is not cut; only on a
 * phone is scrolling sideways taken for granted.
 *
 * @param parts a selector; on a phone one part may stand in another
 */
export function textFaults(parts: string): string[] {
  const found = new Set<string>();
  const LAYERS = ".bar-menu, .choices, .evidence, .question, .chart-table, .charts, .panel";
  const lines: { readonly words: string; readonly rect: DOMRect; readonly layer: Element | null }[] = [];
  const roots = [...document.querySelectorAll<HTMLElement>(parts)];

  const isHidden = (element: Element): boolean => {
    if (element.closest("option, details:not([open]) > :not(summary), [hidden]") !== null) return true;
    if (getComputedStyle(element).visibility === "hidden") return true;
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).clipPath === "inset(50%)") return true; // for screen readers alone
    }
    return false;
  };

  /** Cut by a box that does not scroll. */
  const isCut = (text: DOMRect, parent: Element): boolean => {
    for (let box: Element | null = parent; box !== null; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const shuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isBeyond = text.left < edge.left - 1 || text.right > edge.right + 1;
      if (isBeyond && (shuts(overflowX) || (innerWidth > 700 && overflowX !== "visible"))) return true;
      if (shuts(overflowY) && (text.top < edge.top - 3 || text.bottom > edge.bottom + 3)) return true;
      if (overflowX === "auto" || overflowX === "scroll" || overflowY === "auto" || position === "fixed") return false;
    }
    return false;
  };

  const canScrollAcross = (element: Element): boolean => {
    if (innerWidth > 700) return false;
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).overflowX === "auto" && box.scrollWidth > box.clientWidth) return true;
    }
    return false;
  };

  const look = (words: string, parent: Element, rects: readonly DOMRect[]): void => {
    const layer = parent.closest(LAYERS);
    for (const rect of rects) {
      if (rect.width <= 1) continue;
      lines.push({ words, rect, layer });
      if (isCut(rect, parent)) found.add(`cut off: ${words}`);
      if ((rect.left < -1 || rect.right > innerWidth + 1) && !canScrollAcross(parent))
        found.add(`out of the window: ${words}`);
    }
  };

  for (const root of roots) {
    if (root.parentElement?.closest(parts)) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (parent === null || words === "" || parent.closest("title, svg [hidden]") || isHidden(parent)) continue;
      if (parent.closest("svg") !== null) {
        look(words, parent, [parent.getBoundingClientRect()]);
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      look(words, parent, [...range.getClientRects()]);
    }
    for (const box of root.querySelectorAll<HTMLElement>("*")) {
      if (isHidden(box)) continue;
      if (getComputedStyle(box).textOverflow === "ellipsis" && box.scrollWidth > box.clientWidth + 1)
        found.add(`ends in dots: ${box.textContent}`);
    }
    const pen = document.createElement("canvas").getContext("2d")!;
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input:not([type]), input[type=text], select",
    )) {
      const style = getComputedStyle(field);
      if (isHidden(field) || field.getBoundingClientRect().width === 0) continue;
      const isShownBeside = style.color === "rgba(0, 0, 0, 0)"; // its text stands over it, and is looked at as text
      const words =
        field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value || field.placeholder;
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (!isShownBeside && pen.measureText(words).width > room + 1) found.add(`wider than its field: ${words}`);
    }
  }

  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (a.layer !== b.layer) continue;
      const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (width > 2 && height > 6) found.add(`on each other: ${a.words} / ${b.words}`);
    }
  });

  for (const plot of document.querySelectorAll<HTMLElement>(".plot:has(.course-leg)")) {
    const { left, top } = plot.querySelector(".plot-drawing")!.getBoundingClientRect();
    const strokes = [...plot.querySelectorAll(".course-leg .hit")].flatMap((path) => {
      const numbers = [...path.getAttribute("d")!.matchAll(/-?[\d.]+/g)].map(Number);
      const points = Array.from({ length: numbers.length / 2 }, (_, k) => [
        left + numbers[2 * k]!,
        top + numbers[2 * k + 1]!,
      ]);
      return points.slice(1).map((to, k) => [points[k]!, to] as const);
    });
    for (const name of plot.querySelectorAll(".end-label, .wait-names text")) {
      const box = name.getBoundingClientRect();
      const isOn = strokes.some(([[x1, y1], [x2, y2]]) => {
        const steps = Math.max(1, Math.ceil(Math.hypot(x2! - x1!, y2! - y1!)));
        return Array.from({ length: steps + 1 }, (_, k) => k / steps).some((share) => {
          const [x, y] = [x1! + (x2! - x1!) * share, y1! + (y2! - y1!) * share];
          return x > box.left && x < box.right && y > box.top + 1 && y < box.bottom - 1;
        });
      });
      if (isOn) found.add(`on a line: ${name.textContent}`);
      const frame = plot.getBoundingClientRect();
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1
      )
        found.add(`out of the chart: ${name.textContent}`);
    }
  }
  return [...found];
}
