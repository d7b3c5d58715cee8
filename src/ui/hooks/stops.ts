/**
 * A table of figures and a row of buttons are one stop of the tab key each; arrow keys go on inside them, as in the
 * patterns of WAI-ARIA for grids and toolbars. Nothing else has to be done for it than to give the element its role.
 */
const BOXES = '[role="grid"], [role="toolbar"]';
const IN_GRID = "a[href], button:not(:disabled)";
const IN_TOOLBAR = ":scope > button:not(:disabled), :scope > * > button:not(:disabled)"; // not those of an opened menu

const itemsOf = (box: Element): readonly HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(box.role === "grid" ? IN_GRID : IN_TOOLBAR)].filter((one) =>
    one.checkVisibility(),
  );

/** Keeps the boxes of a page in order from now on; returns a function that ends it. */
export function watchStops(page: Document): () => void {
  const current = new WeakMap<Element, HTMLElement>(); // where the tab key goes, by box
  const mark = (box: Element) => {
    const items = itemsOf(box);
    const last = current.get(box);
    const stop = last !== undefined && items.includes(last) ? last : (items.find(isChosen) ?? items[0]);
    for (const item of items) {
      const wanted = item === stop ? 0 : -1;
      if (item.tabIndex !== wanted) item.tabIndex = wanted;
    }
  };
  const markAll = () => {
    for (const box of page.querySelectorAll(BOXES)) mark(box);
  };
  const onFocus = ({ target }: Event) => {
    const box = boxOf(target);
    if (box === null || !itemsOf(box).includes(target as HTMLElement)) return;
    current.set(box, target as HTMLElement);
    mark(box);
  };
  const onKey = (event: KeyboardEvent) => {
    const box = boxOf(event.target);
    const next = box === null || event.altKey || event.metaKey ? undefined : nextOf(box, event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const changes = new MutationObserver(markAll);
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  page.addEventListener("focusin", onFocus);
  page.addEventListener("keydown", onKey);
  page.defaultView?.addEventListener("resize", markAll);
  markAll();
  return () => {
    changes.disconnect();
    page.removeEventListener("focusin", onFocus);
    page.removeEventListener("keydown", onKey);
    page.defaultView?.removeEventListener("resize", markAll);
  };
}

const boxOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(BOXES) : null;

/** The room that is open. */
const isChosen = (item: HTMLElement): boolean => item.ariaCurrent !== null;

function nextOf(box: Element, { key, ctrlKey, target }: KeyboardEvent): HTMLElement | undefined {
  const items = itemsOf(box);
  const at = items.indexOf(target as HTMLElement);
  if (at < 0) return undefined;
  const row = box.role === "grid" ? items.filter((one) => rowOf(one) === rowOf(items[at]!)) : items;
  const inRow = row.indexOf(items[at]!);
  if (key === "ArrowRight") return row[inRow + 1];
  if (key === "ArrowLeft") return row[inRow - 1];
  if (key === "Home") return ctrlKey ? items[0] : row[0];
  if (key === "End") return ctrlKey ? items.at(-1) : row.at(-1);
  if (box.role !== "grid") return { ArrowDown: row[inRow + 1], ArrowUp: row[inRow - 1] }[key];
  if (key === "ArrowDown") return below(items.slice(at), items[at]!);
  if (key === "ArrowUp") return below(items.slice(0, at + 1).toReversed(), items[at]!);
  return undefined;
}

const rowOf = (item: Element): Element | null => item.closest("tr");
const columnOf = (item: Element): number => item.closest<HTMLTableCellElement>("th, td")?.cellIndex ?? 0;

/** In the next row that has any, the item whose column is nearest; `onwards` begins with `from`. */
function below(onwards: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const next = onwards.find((one) => rowOf(one) !== rowOf(from));
  if (next === undefined) return undefined;
  const off = (one: HTMLElement) => Math.abs(columnOf(one) - columnOf(from));
  return onwards.filter((one) => rowOf(one) === rowOf(next)).reduce((a, b) => (off(b) < off(a) ? b : a));
}
