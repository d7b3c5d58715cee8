import { NOTHING } from "../selection";
import { PARAMS, type Address } from "./params";
import type { UrlIds } from "./url-ids";

/** A parameter that could not be used, or not all of it; a field that nothing is read for keeps its own value. */
export interface AddressNote {
  readonly parameter: string;
  readonly given: string | null; // null: no parameter has this name
  readonly allowed: readonly string[]; // empty when the list would be too long to read
}

/**
 * The query string of an address, "?" first; "" for the first screen.
 * Only what differs from `first` is written, in a fixed order.
 */
export function writeAddress(address: Address, first: Address, ids: UrlIds): string {
  const query = PARAMS.flatMap(({ name, write }) => {
    const value = write(address, ids);
    return value === write(first, ids) ? [] : [`${name}=${encoded(value)}`];
  });
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** Signs that a query may hold stay as they are, to be read. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%3B", ";").replaceAll("%2C", ",").replaceAll("%2F", "/");
}

/** The address a query string means. What cannot be used leaves `first` standing and a note, and so does a name that no parameter has. */
export function readAddress(query: string, first: Address, ids: UrlIds): { address: Address; notes: AddressNote[] } {
  const given = new URLSearchParams(query);
  const notes: AddressNote[] = [];
  const address = PARAMS.reduce((soFar, { name, read, isInexact, allowed }) => {
    const text = given.get(name);
    if (text === null) return soFar;
    const next = read(text, soFar, ids);
    if (next === undefined || isInexact(text, ids)) notes.push({ parameter: name, given: text, allowed: allowed(ids) });
    return next ?? soFar;
  }, first);
  const names = new Set(PARAMS.map(({ name }) => name));
  const unknown = [...new Set(given.keys())].filter((name) => !names.has(name));
  notes.push(...unknown.map((name) => ({ parameter: name, given: null, allowed: [] })));
  return { address: consistent(address), notes };
}

/** A variant belongs to a corridor or a pair, a leg to a variant: alone they say nothing. */
function consistent(address: Address): Address {
  const { stop, place, pair, corridor, variant, leg } = address.selection;
  const isWhole = pair !== null || (corridor !== null && variant !== null);
  const selection = isWhole
    ? { stop, place, pair, corridor: pair === null ? corridor : null, variant, leg: variant === null ? null : leg }
    : { ...NOTHING, stop, place };
  return { ...address, selection };
}
