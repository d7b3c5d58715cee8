import { signal, type ReadonlySignal } from "@preact/signals";

/** What the Explore panel shows: a passage or border before a place before a pair of ends before a corridor before the overview. */
export interface Selection {
  readonly corridor: string | null; // corridor or baseline id
  readonly variant: string | null; // option id
  readonly leg: string | null;
  readonly stop: string | null; // passage, or station where goods change hands or country
  readonly place: string | null;
  readonly pair: string | null; // id of a headline comparison
}

export const NOTHING: Selection = { corridor: null, variant: null, leg: null, stop: null, place: null, pair: null };

export interface SelectionModel {
  readonly chosen: ReadonlySignal<Selection>;
  openCorridor(corridor: string, variant: string): void;
  openPair(pair: string): void;
  openPairOption(option: string | null): void;
  openPlace(place: string): void;
  openStop(stop: string): void;
  closeCards(): void; // what lies over a page or an answer
  chooseLeg(leg: string | null): void;
  back(): void;
  restore(selection: Selection): void;
}

export function createSelection(): SelectionModel {
  const chosen = signal<Selection>(NOTHING);
  const change = (part: Partial<Selection>) => {
    chosen.value = { ...chosen.peek(), ...part };
  };
  return {
    chosen,
    openCorridor: (corridor, variant) => {
      chosen.value = { ...NOTHING, corridor, variant };
    },
    openPair: (pair) => {
      chosen.value = { ...NOTHING, pair };
    },
    openPairOption: (variant) => change({ variant, leg: null }),
    openPlace: (place) => change({ place, stop: null }),
    openStop: (stop) => change({ stop }),
    closeCards: () => change({ stop: null, place: null }),
    chooseLeg: (leg) => change({ leg }),
    back: () => {
      const { stop, place } = chosen.peek();
      if (stop !== null) change({ stop: null });
      else if (place !== null) change({ place: null });
      else chosen.value = NOTHING;
    },
    restore: (selection) => {
      chosen.value = selection;
    },
  };
}
