import { signal, type ReadonlySignal } from "@preact/signals";
import type { Language } from "../core/model/place";
import type { Position } from "../core/geodesy/position";

export const ROOMS = ["explore", "compare"] as const;
export const PROJECTIONS = ["globe", "mercator", "polar"] as const;
export const THEMES = ["light", "dark"] as const;
export const UNITS = ["km", "nm"] as const;
export const LANGUAGES = ["en", "hi", "ru"] as const satisfies readonly Language[];
export const CHARTS = ["measures", "distance", "cost", "year", "spread", "swings"] as const;
export const LAYERS = ["baselines", "borders"] as const;

export type Room = (typeof ROOMS)[number];
export type Projection = (typeof PROJECTIONS)[number];
export type Theme = (typeof THEMES)[number];
export type Units = (typeof UNITS)[number];
export type Chart = (typeof CHARTS)[number];
export type Layer = (typeof LAYERS)[number];

/** Where the map looks; written to the address after the reader has moved it. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number; // degrees, clockwise from north
}

export interface View {
  readonly room: Room;
  readonly projection: Projection;
  readonly theme: Theme | null; // null: as the reader's system prefers
  readonly units: Units;
  readonly language: Language | null; // null: as the reader's browser prefers
  readonly layers: readonly Layer[];
  readonly camera: Camera | null; // null: the selection decides
  readonly figure: string | null; // id of the figure whose evidence is open
  readonly chart: Chart | null; // of the Compare room; null: the drawer is folded
}

export const FIRST_VIEW: View = {
  room: "explore",
  projection: "globe",
  theme: null,
  units: "km",
  language: null,
  layers: ["baselines"],
  camera: null,
  figure: null,
  chart: "distance",
};

export interface ViewModel {
  readonly view: ReadonlySignal<View>;
  enter(room: Room): void;
  project(projection: Projection): void;
  useTheme(theme: Theme): void;
  measureIn(units: Units): void;
  speak(language: Language): void;
  toggleLayer(layer: Layer): void;
  look(camera: Camera | null): void;
  openFigure(figure: string): void;
  closeFigure(): void;
  showChart(chart: Chart | null): void;
  restore(view: View): void;
}

export function createView(): ViewModel {
  const view = signal<View>(FIRST_VIEW);
  const change = (part: Partial<View>) => {
    view.value = { ...view.peek(), ...part };
  };
  return {
    view,
    enter: (room) => change({ room, figure: null, camera: null }),
    project: (projection) => change({ projection, camera: null }),
    useTheme: (theme) => change({ theme }),
    measureIn: (units) => change({ units }),
    speak: (language) => change({ language }),
    toggleLayer: (layer) => change({ layers: toggled(view.peek().layers, layer) }),
    look: (camera) => change({ camera }),
    openFigure: (figure) => change({ figure }),
    closeFigure: () => change({ figure: null }),
    showChart: (chart) => change({ chart }),
    restore: (next) => {
      view.value = next;
    },
  };
}

function toggled(layers: readonly Layer[], layer: Layer): readonly Layer[] {
  return LAYERS.filter((one) => (one === layer) !== layers.includes(one));
}
