import type { Theme } from "../core/model/scene";
/** Ground and ink of one theme. Contrast and colour distances are kept by tests. */
export interface Palette {
  readonly paper: string; // the space round the globe
  readonly raised: string;
  readonly sea: string;
  readonly land: string; // also casing and halo
  readonly coast: string;
  readonly graticule: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly routes: Readonly<Record<string, RouteColour>>; // by colour key, in the order of the palette
}

export interface RouteColour {
  readonly line: string;
  readonly text: string;
}

const LIGHT: Palette = {
  paper: "#FBFAF7",
  raised: "#FFFFFF",
  sea: "#DFE7EA",
  land: "#F6F2E9",
  coast: "#7F8C93",
  graticule: "#CBD6DA",
  ink: "#16191C",
  ink2: "#444C52",
  ink3: "#59636A",
  routes: {
    "corridor-1": { line: "#B23C00", text: "#B23C00" },
    "corridor-2": { line: "#004F8A", text: "#004F8A" },
    "corridor-3": { line: "#008F68", text: "#00694C" },
    "corridor-4": { line: "#0F0041", text: "#0F0041" },
    baseline: { line: "#2C3135", text: "#444C52" },
  },
};

const DARK: Palette = {
  paper: "#14181B",
  raised: "#1B2024",
  sea: "#172026",
  land: "#272D32",
  coast: "#646F77",
  graticule: "#232E36",
  ink: "#F1EEE7",
  ink2: "#C3C9CD",
  ink3: "#A3ACB2",
  routes: {
    "corridor-1": { line: "#FF8F57", text: "#FF8F57" },
    "corridor-2": { line: "#4E9BE0", text: "#4E9BE0" },
    "corridor-3": { line: "#5CE3B7", text: "#5CE3B7" },
    "corridor-4": { line: "#B4F5FF", text: "#B4F5FF" },
    baseline: { line: "#7A8084", text: "#C3C9CD" },
  },
};

export function paletteOf(theme: Theme): Palette {
  return theme === "dark" ? DARK : LIGHT;
}
