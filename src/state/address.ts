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

/**
 * Keeps the address bar and the state the same, both ways. A choice is a step that "back" undoes;
 * the camera, chart, theme, units and language only rewrite the present step.
 */
export function bindAddress(rooms: Rooms, bar: AddressBar, known: Vocabulary): AddressModel {
  const first = addressOf(rooms);
  const notes = signal<readonly AddressNote[]>([]);
  const follow = () => {
    const { address, notes: unusable } = readAddress(bar.location.search, first, known);
    batch(() => {
      rooms.selection.restore(address.selection);
      rooms.view.restore(address.view);
      rooms.question.restore(address.question);
      notes.value = unusable;
    });
  };
  follow();
  const tell = effect(() => {
    const address = addressOf(rooms);
    const query = writeAddress(address, first, known);
    if (query === bar.location.search) return;
    const step =
      writeAddress(stepOf(address), first, known) !==
      writeAddress(stepOf(readAddress(bar.location.search, first, known).address), first, known);
    const url = `${bar.location.pathname}${query}`;
    if (step) bar.history.pushState(null, "", url);
    else bar.history.replaceState(null, "", url);
  });
  bar.addEventListener("popstate", follow);
  return {
    notes,
    dismissNotes: () => {
      notes.value = [];
    },
    dispose: () => {
      tell();
      bar.removeEventListener("popstate", follow);
    },
  };
}

function addressOf({ selection, view, question }: Rooms): Address {
  return { selection: selection.chosen.value, view: view.view.value, question: question.question.value };
}

/** The part of an address that "back" steps through. */
function stepOf(address: Address): Address {
  const passing = { camera: null, chart: null, theme: null, units: "km", language: null } as const;
  return { ...address, view: { ...address.view, ...passing } };
}
