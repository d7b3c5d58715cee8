import type { Comparison, Option } from "../core/model/comparison";
import type { Components } from "../core/model/components";
import type { Isochrone } from "../core/model/isochrone";
import type { Language, Place } from "../core/model/place";
import type { Source } from "../core/model/provenance";
import type { WayReason } from "../core/model/reason";
import type { FirstOption } from "../core/planner/first-option";
import type { MeasureOfFirst, Side } from "../core/planner/first-question";
import type { ClaimWords, LedgerEntry } from "./claims-file";

/** What a file can be about: answers side by side, days from one place, who is first there, what is said. */
export type Matter =
  | { readonly kind: "comparisons"; readonly comparisons: readonly Comparison[]; readonly option: string | null } // the option in focus
  | { readonly kind: "reach"; readonly isochrone: Isochrone }
  | {
      readonly kind: "first";
      readonly here: string;
      readonly side: Side; // where journeys begin, or end, at the one place
      readonly measure: MeasureOfFirst;
      readonly found: readonly FirstOption[];
    }
  | { readonly kind: "claims"; readonly entries: readonly LedgerEntry[]; readonly words: ClaimWords };

export type MatterKind = Matter["kind"];

/** How ids are called in the reader's language. */
export interface OutgoingNames {
  place(id: string): string;
  option(option: Pick<Option, "id" | "corridor" | "name">): string;
  reason(reason: WayReason): string;
}

/** The fixed words of a file, in the reader's language. */
export interface OutgoingWords {
  readonly atlas: string;
  readonly notForNavigation: string;
  readonly wouldRun: string; // of a closed option: the way it would run
  readonly question: string;
  readonly scenario: string;
  readonly dataAsOf: string;
  readonly madeOn: string;
  readonly sources: string;
  readonly credits: string;
  readonly address: string;
  readonly moreSources: (count: number) => string;
}

/** Everything that leaves with a file: what it is about, and what one must know to defend it. */
export interface Outgoing {
  readonly title: string;
  readonly scenario: string; // what is assumed, in words
  readonly dataAsOf: string; // day of the state of the world, "2026-11-28"
  readonly madeOn: string; // day on which the file is made
  readonly address: string; // opens the same
  readonly credits: readonly string[];
  readonly language: Language;
  readonly matter: Matter;
  readonly names: OutgoingNames;
  readonly words: OutgoingWords;
  readonly places: Readonly<Record<string, Place>>;
  readonly components: Components;
  readonly sources: Readonly<Record<string, Source>>;
  readonly pictures: readonly OutgoingPicture[];
  readonly pictureStyle: PictureStyle;
  /** The same question in another month; null where nobody can answer it. */
  readonly inMonth: ((comparison: Comparison, month: number) => Comparison) | null;
}

/** A file of several that one exporter makes: a table, a leg, or a picture. */
export interface ExportPart {
  readonly id: string;
  readonly name: string | null; // proper name; null: the id is a word of the menu
  readonly pixels?: PictureSize; // of a picture in points; absent: its bytes say how large it is
}

export interface PictureSize {
  readonly width: number; // px
  readonly height: number; // px
}

/** What a picture shows, without its frame. */
export interface PictureBody {
  readonly markup: string; // SVG elements, from the upper left corner
  readonly size: PictureSize; // of what is drawn; it is fitted into the room it gets
  readonly scale: { readonly px: number; readonly text: string } | null; // a bar, and the length it stands for
  readonly northDeg: number | null; // clockwise from the top
  readonly key: readonly { readonly markup: string; readonly text: string }[]; // swatches of 36 by 12 px
}

/** Something on the page that can be drawn at any size. */
export interface OutgoingPicture {
  readonly id: "map" | "chart";
  readonly size: PictureSize; // on the screen
  draw(room: PictureSize): Promise<PictureBody>;
}

/** What pictures are written with. */
export interface PictureStyle {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  /** Width of a text of one line, px. */
  measure(text: string, px: number, isBold: boolean): number;
  /** The fonts of a text as CSS in itself, so that a picture needs no other file. */
  fontFaces(text: string): Promise<string>;
}

/** Told how much of the work is done, 0..1. */
export type Progress = (share: number) => void;

/** A format that leaves the atlas. Each is a module of its own, fetched when it is asked for. */
export interface Exporter<Content extends string | Blob = string> {
  readonly extension: string;
  readonly mime: string;
  /** The files it can make of this; empty: it has nothing to say about it. */
  parts(outgoing: Outgoing): readonly ExportPart[];
  /**
   * One file.
   * @throws DOMException "AbortError" once `signal` says so
   */
  make(outgoing: Outgoing, part: string, signal: AbortSignal, progress: Progress): Promise<Content>;
}

/** The only part of an exporter that makes one file. */
export const WHOLE: readonly ExportPart[] = [{ id: "whole", name: null }];
