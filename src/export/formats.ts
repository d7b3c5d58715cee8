import type { Exporter, MatterKind } from "./outgoing";

/** What a reader wants a file for; the menu's groups, in its order. */
export type FormatUse = "tables" | "maps" | "pictures" | "citations";

/** A format as the menu lists it. */
export interface FileFormat {
  readonly id: FormatId;
  readonly use: FormatUse;
  readonly takes: readonly MatterKind[];
  readonly load: () => Promise<Exporter<string | Blob>>;
}

export type FormatId = "csv" | "json" | "geojson" | "kml" | "gpx" | "rtz" | "png" | "svg" | "bibtex" | "csl" | "plain";

const EVERYTHING: readonly MatterKind[] = ["comparisons", "reach", "first", "claims"];

/** Every format in the order of the menu. */
export const FILE_FORMATS: readonly FileFormat[] = [
  { id: "csv", use: "tables", takes: EVERYTHING, load: async () => (await import("./csv")).csv },
  { id: "json", use: "tables", takes: EVERYTHING, load: async () => (await import("./json")).json },
  {
    id: "geojson",
    use: "maps",
    takes: ["comparisons", "reach", "first"],
    load: async () => (await import("./geojson")).geojson,
  },
  { id: "kml", use: "maps", takes: ["comparisons", "reach", "first"], load: async () => (await import("./kml")).kml },
  { id: "gpx", use: "maps", takes: ["comparisons"], load: async () => (await import("./gpx")).gpx },
  { id: "rtz", use: "maps", takes: ["comparisons"], load: async () => (await import("./rtz")).rtz },
  { id: "png", use: "pictures", takes: EVERYTHING, load: async () => (await import("./png")).png },
  { id: "svg", use: "pictures", takes: EVERYTHING, load: async () => (await import("./svg")).svgPicture },
  { id: "bibtex", use: "citations", takes: EVERYTHING, load: async () => (await import("./citation")).bibtex },
  { id: "csl", use: "citations", takes: EVERYTHING, load: async () => (await import("./citation")).csl },
  { id: "plain", use: "citations", takes: EVERYTHING, load: async () => (await import("./citation")).plainCitation },
];
