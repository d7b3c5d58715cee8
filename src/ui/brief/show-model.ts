import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { WrittenSlide } from "./content/write-deck";

export type Blank = "black" | "white" | null;

/** A deck being presented: which page is up, and what lies over it. */
export interface ShowModel {
  readonly isOn: Signal<boolean>;
  readonly page: ReadonlySignal<number>; // from 0
  readonly isOverview: Signal<boolean>;
  readonly isChecking: Signal<boolean>; // before it begins
  readonly isPointing: Signal<boolean>;
  readonly isNarrow: Signal<boolean>; // 4:3 instead of 16:9
  readonly isHelp: Signal<boolean>;
  readonly blank: Signal<Blank>;
  readonly typed: Signal<string>; // digits of the page to go to
  readonly startedAt: Signal<number>; // ms
  readonly pageSince: Signal<number>; // ms
  readonly isRacing: Signal<boolean>;
  readonly shown: ReadonlySignal<WrittenSlide | null>;
  readonly next: ReadonlySignal<WrittenSlide | null>;
  goTo(page: number): void;
  begin(page: number): void;
  end(): void;
}

export function createShow(slides: ReadonlySignal<readonly WrittenSlide[]>): ShowModel {
  const page = signal(0);
  const isOn = signal(false);
  const isOverview = signal(false);
  const blank = signal<Blank>(null);
  const typed = signal("");
  const startedAt = signal(0);
  const pageSince = signal(0);
  const isRacing = signal(false);
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(slides.peek().length - 1, next));
    blank.value = null;
    typed.value = "";
    if (to === page.peek()) return;
    page.value = to;
    isRacing.value = false;
    pageSince.value = Date.now();
  };
  return {
    isOn,
    page,
    isOverview,
    isChecking: signal(false),
    isPointing: signal(false),
    isNarrow: signal(false),
    isHelp: signal(false),
    blank,
    typed,
    startedAt,
    pageSince,
    isRacing,
    shown: computed(() => slides.value[page.value] ?? null),
    next: computed(() => slides.value[page.value + 1] ?? null),
    goTo,
    begin: (from) => {
      startedAt.value = pageSince.value = Date.now();
      goTo(from);
      isOverview.value = false;
      isOn.value = true;
    },
    end: () => {
      isOn.value = false;
      isOverview.value = false;
      blank.value = null;
      isRacing.value = false;
    },
  };
}
