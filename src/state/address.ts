import { batch, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { QuestionModel } from "./question";
import type { SelectionModel } from "./selection";
import { readAddress, writeAddress, type Address, type AddressNote, type Vocabulary } from "./url";
import type { ViewModel } from "./view";

/** What the address needs of a browser window. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

export interface AddressModel {
  readonly notes: ReadonlySignal<readonly AddressNote[]>;
  dismissNotes(): void;
  dispose(): void;
}

interface Rooms {
  readonly selection: SelectionModel;
  readonly view: ViewModel;
  readonly question: QuestionModel;
}

const REST_MS = 300; // between two turns of the same control

/**
 * Keeps the address bar and the state the same, both ways. A choice is a step that "back" undoes;
 * the camera, chart, theme, units and language only rewrite the present step. Terms of the question that change in
 * quick succession are one step: it is written when the first has changed and again when they have come to rest,
 * because a browser takes milliseconds for every entry and refuses long series of them.
 */
export function bindAddress(rooms: Rooms, bar: AddressBar, known: Vocabulary): AddressModel {
  const first = addressOf(rooms);
  const notes = signal<readonly AddressNote[]>([]);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(rest); // what has not been written belonged to the entry that was left
    rest = undefined;
    const { address, notes: unusable } = readAddress(bar.location.search, first, known);
    batch(() => {
      rooms.selection.restore(address.selection);
      rooms.view.restore(address.view);
      rooms.question.restore(address.question);
      notes.value = unusable;
    });
  };
  follow();
  const write = (address: Address, isSameStep: boolean) => {
    const query = writeAddress(address, first, known);
    if (query === bar.location.search) return;
    const url = `${bar.location.pathname}${query}`;
    if (isSameStep) bar.history.replaceState(null, "", url);
    else bar.history.pushState(null, "", url);
  };
  const isSameStep = (address: Address) =>
    writeAddress(stepOf(address), first, known) ===
    writeAddress(stepOf(readAddress(bar.location.search, first, known).address), first, known);
  let last = addressOf(rooms);
  const settle = () => {
    if (rest !== undefined) write(last, true);
    clearTimeout(rest);
    rest = undefined;
  };
  const tell = effect(() => {
    const address = addressOf(rooms);
    const isTerm = differsInTerms(last, address);
    if (!isTerm) settle();
    last = address;
    if (rest === undefined) write(address, isSameStep(address));
    clearTimeout(rest);
    rest = isTerm ? setTimeout(settle, REST_MS) : undefined;
  });
  bar.addEventListener("popstate", follow);
  return {
    notes,
    dismissNotes: () => {
      notes.value = [];
    },
    dispose: () => {
      tell();
      settle();
      bar.removeEventListener("popstate", follow);
    },
  };
}

function addressOf({ selection, view, question }: Rooms): Address {
  return { selection: selection.chosen.value, view: view.view.value, question: question.question.value };
}

/** True when nothing but the terms of the question has changed: month, ship, closures. */
function differsInTerms(a: Address, b: Address): boolean {
  const { from, to, option, asks, scenario } = a.question;
  const next = b.question;
  const isRest = a.selection === b.selection && a.view === b.view;
  const isQuestion = from === next.from && to === next.to && option === next.option && asks === next.asks;
  return isRest && isQuestion && scenario !== next.scenario;
}

/** The part of an address that "back" steps through. */
function stepOf(address: Address): Address {
  const passing = { camera: null, chart: null, theme: null, units: "km", language: null } as const;
  return { ...address, view: { ...address.view, ...passing } };
}
