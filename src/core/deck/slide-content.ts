import type { Range } from "../range";
import type { ColourKey } from "../model/scene";
import type { Position } from "../geodesy/position";
import type { Language } from "../model/place";
import type { ChangedFigure } from "./live-figures";
import type { SlideKind } from "./deck";

/**
 * What stands on a slide, computed and in words, in the order in which it is read: plain data, the same for the
 * screen, for paper and for other programs' files.
 */
export interface SlideContent {
  readonly id: string;
  readonly kind: SlideKind;
  readonly number: number; // from 1, with the further pages of the sources
  readonly language: Language;
  readonly above: string; // the two ends and the terms; "": none
  readonly title: string;
  readonly sentence: readonly string[]; // paragraphs
  readonly blocks: readonly SlideBlock[];
  readonly map: SlideMap | null;
  readonly foot: SlideFoot;
  readonly changed: readonly ChangedFigure[];
  readonly faults: readonly SlideFault[];
}

/** What is wrong with a slide as it is now. */
export type SlideFault =
  | { readonly kind: "view"; readonly parameter: string; readonly given: string }
  | { readonly kind: "figure"; readonly key: string }
  | { readonly kind: "no-answer" };

export interface SlideFoot {
  readonly dataDate: string; // in words
  readonly scenario: string;
  readonly sources: readonly number[]; // as the sources slide numbers them
}

export type SlideBlock =
  | { readonly kind: "figures"; readonly items: readonly SlideFigure[] }
  | {
      readonly kind: "bars";
      readonly unit: string;
      readonly end: number;
      readonly marks: readonly number[];
      readonly rows: readonly SlideBar[];
    }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "chart"; readonly chart: string; readonly name: string }
  | { readonly kind: "race"; readonly name: string }
  | { readonly kind: "sources"; readonly items: readonly SlideSource[] };

export interface SlideFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly detail: string; // a second figure beneath; "": none
  readonly colour: ColourKey | null;
}

export interface SlideBar {
  readonly label: string;
  readonly middle: string;
  readonly text: string; // bounds, with their unit
  readonly range: Range | null; // null: not known, or closed; `text` says so
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
}

export interface SlideSource {
  readonly number: number;
  readonly text: string;
  readonly url: string;
}

/** What the map of the slide shows, for who draws it otherwise. */
export interface SlideMap {
  readonly projection: "globe" | "mercator" | "polar";
  readonly center: Position | null; // null: what the answer spans
  readonly zoom: number | null;
  readonly hasAnswer: boolean;
}
