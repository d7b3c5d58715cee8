import { batch, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { QuestionModel } from "../question";
import type { SelectionModel } from "../selection";
import type { Address } from "./params";
import { readAddress, writeAddress, type AddressNote } from "./url";
import type { UrlIds } from "./url-ids";
import type { ViewModel } from "../view";

type BarEvent = "popstate" | "pagehide";

/** What the address needs of a browser window. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: BarEvent, listener: () => void): void;
  removeEventListener(type: BarEvent, listener: () => void): void;
}

export interface AddressModel {
  readonly notes: ReadonlySignal<readonly AddressNote[]>;
  dismissNotes(): void;
  address(): Address; // as it stands
  show(address: Address): void; // in its place
  dispose(): void;
}

interface Rooms {
  readonly selection: SelectionModel;
  readonly view: ViewModel;
  readonly question: QuestionModel;
}

const SOON_MS = 20; // the answer is shown first: a browser takes a millisecond or two for an entry
const REST_MS = 300; // between two turns of the same control

/**
 * Keeps the address bar and the state the same, both ways. A choice is a step that "back" undoes;
 * the camera, chart, theme, units and language only rewrite the present step. Terms of the question that change in
 * quick succession are one step: it is written soon after the first has changed and again when they have come to rest,
 * because browsers refuse long series of entries.
 */
export function bindAddress(rooms: Rooms, bar: AddressBar, ids: UrlIds): AddressModel {
  const first = addressOf(rooms);
  const notes = signal<readonly AddressNote[]>([]);
  const show = ({ selection, view, question }: Address) =>
    batch(() => {
      rooms.selection.restore(selection);
      rooms.view.restore(view);
      rooms.question.restore(question);
    });
  const follow = () => {
    series.drop(); // what has not been written belonged to the entry that was left
    const { address, notes: unusable } = readAddress(bar.location.search, first, ids);
    batch(() => {
      show(address);
      notes.value = unusable;
      last = addressOf(rooms); // is written already
    });
  };
  const write = (address: Address, isSameStep: boolean) => {
    const query = writeAddress(address, first, ids);
    if (query === bar.location.search) return;
    const url = `${bar.location.pathname}${query}`;
    if (isSameStep) bar.history.replaceState(null, "", url);
    else bar.history.pushState(null, "", url);
  };
  const isSameStep = (address: Address) =>
    writeAddress(stepOf(address), first, ids) ===
    writeAddress(stepOf(readAddress(bar.location.search, first, ids).address), first, ids);
  let last = first;
  const series = createSeries((isAgain) => write(last, isAgain || isSameStep(last)));
  follow();
  const tell = effect(() => {
    const address = addressOf(rooms);
    const isTerm = differsInTerms(last, address);
    if (!isTerm) series.settle();
    last = address;
    if (isTerm) series.change();
    else write(address, isSameStep(address));
  });
  bar.addEventListener("popstate", follow);
  bar.addEventListener("pagehide", series.settle); // who leaves at once finds the last change again
  return {
    notes,
    address: () => addressOf(rooms),
    show,
    dismissNotes: () => {
      notes.value = [];
    },
    dispose: () => {
      tell();
      series.settle();
      bar.removeEventListener("popstate", follow);
      bar.removeEventListener("pagehide", series.settle);
    },
  };
}

/** Changes that follow each other quickly: `write` is told whether it has written for the same series before. */
function createSeries(write: (isAgain: boolean) => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isBegun = false;
  const drop = () => {
    clearTimeout(waiting);
    waiting = undefined;
    isBegun = false;
  };
  const settle = () => {
    if (waiting !== undefined) write(isBegun);
    drop();
  };
  const begin = () => {
    write(false);
    isBegun = true;
    waiting = setTimeout(settle, REST_MS);
  };
  const change = () => {
    if (!isBegun) waiting ??= setTimeout(begin, SOON_MS);
    else {
      clearTimeout(waiting);
      waiting = setTimeout(settle, REST_MS);
    }
  };
  return { change, settle, drop };
}

function addressOf({ selection, view, question }: Rooms): Address {
  return { selection: selection.chosen.value, view: view.view.value, question: question.question.value };
}

/** True when nothing but the terms of the question has changed: month, ship, closures. */
function differsInTerms(a: Address, b: Address): boolean {
  const { from, to, option, asks, side, scenario } = a.question;
  const next = b.question;
  const isRest = a.selection === b.selection && a.view === b.view;
  const isQuestion =
    from === next.from && to === next.to && option === next.option && asks === next.asks && side === next.side;
  return isRest && isQuestion && scenario !== next.scenario;
}

/** The part of an address that "back" steps through. */
function stepOf(address: Address): Address {
  const passing = {
    camera: null,
    slide: 1,
    chart: null,
    drawerPct: null,
    isTable: false,
    theme: null,
    units: "km",
    language: null,
  } as const;
  return { ...address, view: { ...address.view, ...passing } };
}
