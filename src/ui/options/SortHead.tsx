import type { ComponentChildren } from "preact";
import { useI18n } from "../context";

/** By which column a table stands, and which way round. */
export interface Order<T extends string> {
  readonly by: T;
  readonly isDown: boolean;
}

/** "-km": by kilometres, the greatest first. */
export function orderOf<T extends string>(word: T | `-${T}`): Order<T> {
  const isDown = word.startsWith("-");
  return { by: (isDown ? word.slice(1) : word) as T, isDown };
}

export function wordOf<T extends string>({ by, isDown }: Order<T>): T | `-${T}` {
  return isDown ? `-${by}` : by;
}

interface Props<T extends string> {
  readonly column: T;
  readonly order: Order<T>;
  readonly onSort: (order: Order<T>) => void;
  readonly label: string;
  readonly class?: string;
  readonly children?: ComponentChildren; // below the name
}

/** The head of a column by which the table can be sorted; once more turns it round. */
export function SortHead<T extends string>({ column, order, onSort, label, children, class: name }: Props<T>) {
  const { t } = useI18n();
  const isSorted = order.by === column;
  return (
    <th scope="col" class={name} aria-sort={!isSorted ? "none" : order.isDown ? "descending" : "ascending"}>
      <button
        type="button"
        class="sort"
        title={t.sortBy(label)}
        onClick={() => onSort({ by: column, isDown: isSorted && !order.isDown })}
      >
        {label}
        <span aria-hidden="true">{!isSorted ? "" : order.isDown ? " ↓" : " ↑"}</span>
      </button>
      {children}
    </th>
  );
}

/** Sorted by a value; what has none comes last either way, equal ones by id. */
export function sorted<T extends { readonly id: string }>(
  rows: readonly T[],
  valueOf: (row: T) => number | string | null,
  isDown: boolean,
): readonly T[] {
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || compare(one.id, other.id);
    return (isDown ? compare(b, a) : compare(a, b)) || compare(one.id, other.id);
  });
}
