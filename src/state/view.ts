import { signal, type ReadonlySignal } from "@preact/signals";
import type { Language } from "../core/model/place";
import type { MeasureOfFirst } from "../core/planner/first-question";
import type { Camera, Theme } from "../core/model/scene";

export const ROOMS = ["explore", "compare", "claims", "brief"] as const;
export const PROJECTIONS = ["globe", "mercator", "polar"] as const;
export const THEMES = ["light", "dark"] as const satisfies readonly Theme[];
export const UNITS = ["km", "nm"] as const;
export const LANGUAGES = ["en", "hi", "ru"] as const satisfies readonly Language[];
export const CHARTS = ["distance", "swings", "measures", "cost", "year", "spread"] as const;
export const LEDGER_PARTS = ["claims", "context"] as const;
/** Heights that the drawer of charts may have, and has until somebody draws at it, per cent of the window's. */
export const DRAWER_PCT = { low: 20, usual: 38, high: 40 } as const;
export const MEASURES = ["days", "cost", "co2e"] as const;
/** Columns by which the two tables of options can stand; with a minus the other way round. */
export const OPTION_ORDERS = ["measure", "-measure", "distance", "-distance", "option", "-option"] as const;
const COLUMNS = ["option", "days", "distance", "cost", "co2e", "transfers", "borders", "assumed"] as const;
export const MEASURE_ORDERS = COLUMNS.flatMap((column) => [column, `-${column}`] as const);
export const EMBEDS = ["1", "chart"] as const;
export const LAYERS = ["baselines", "borders"] as const;

export type Room = (typeof ROOMS)[number];
export type Projection = (typeof PROJECTIONS)[number];
export type Units = (typeof UNITS)[number];
export type Chart = (typeof CHARTS)[number];
export type LedgerPart = (typeof LEDGER_PARTS)[number];
export type Layer = (typeof LAYERS)[number];

/** Instead of a figure: the help with the keys. */
export const HELP_SHEET = "help";

export interface View {
  readonly room: Room;
  readonly projection: Projection;
  readonly theme: Theme | null; // null: as the reader's system prefers
  readonly units: Units;
  readonly language: Language | null; // null: as the reader's browser prefers
  readonly layers: readonly Layer[];
  readonly camera: Camera | null; // in the address once the reader has moved the map; null: the selection decides
  readonly figure: string | null; // id of the figure whose evidence is open
  readonly chart: Chart | null; // of the Compare room; null: the drawer is folded
  readonly drawerPct: number | null; // height of the drawer, per cent of the window's; null: as usual
  readonly firstBy: MeasureOfFirst; // of "which way wins"
  readonly measure: (typeof MEASURES)[number]; // of the table of options
  readonly optionOrder: (typeof OPTION_ORDERS)[number];
  readonly measureOrder: (typeof MEASURE_ORDERS)[number]; // of the table of all measures
  readonly isOnlyUsable: boolean; // without the options that cannot be used
  readonly isTable: boolean; // charts over distance as tables
  readonly part: LedgerPart; // of the Claims room
  readonly claim: string | null; // opened in the ledger
  readonly claimsOn: string | null; // corridor or baseline that the ledger is narrowed to
  readonly embed: (typeof EMBEDS)[number] | null; // in the frame of another page: the map alone, or the chart
  readonly milestone: string | null; // entry of the agenda that lights the map
  readonly slide: number; // of the briefing, from 1
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
  drawerPct: null,
  firstBy: "days",
  measure: "days",
  optionOrder: "measure",
  measureOrder: "days",
  isOnlyUsable: false,
  isTable: false,
  part: "claims",
  claim: null,
  claimsOn: null,
  embed: null,
  milestone: null,
  slide: 1,
};

export interface ViewModel {
  readonly view: ReadonlySignal<View>;
  setRoom(room: Room): void;
  setProjection(projection: Projection): void;
  setTheme(theme: Theme): void;
  setUnits(units: Units): void;
  setLanguage(language: Language): void;
  toggleLayer(layer: Layer): void;
  setCamera(camera: Camera | null): void;
  openFigure(figure: string): void;
  closeFigure(): void;
  showChart(chart: Chart | null): void;
  setDrawer(pct: number | null): void;
  rankBy(firstBy: MeasureOfFirst): void;
  stand(tables: Partial<Pick<View, "measure" | "optionOrder" | "measureOrder" | "isOnlyUsable" | "isTable">>): void;
  showPart(part: LedgerPart): void;
  openClaim(claim: string | null): void;
  openClaimsOn(corridor: string | null): void;
  openMilestone(milestone: string | null): void;
  openSlide(slide: number): void;
  restore(view: View): void;
}

export function createView(): ViewModel {
  const view = signal<View>(FIRST_VIEW);
  const change = (part: Partial<View>) => {
    view.value = { ...view.peek(), ...part };
  };
  return {
    view,
    setRoom: (room) => change({ room, figure: null, camera: null }),
    setProjection: (projection) => change({ projection, camera: null }),
    setTheme: (theme) => change({ theme }),
    setUnits: (units) => change({ units }),
    setLanguage: (language) => change({ language }),
    toggleLayer: (layer) => change({ layers: toggled(view.peek().layers, layer) }),
    setCamera: (camera) => change({ camera }),
    openFigure: (figure) => change({ figure }),
    closeFigure: () => change({ figure: null }),
    showChart: (chart) => change({ chart }),
    setDrawer: (pct) => change({ drawerPct: pct === null ? null : within(pct, DRAWER_PCT) }),
    rankBy: (firstBy) => change({ firstBy }),
    stand: change,
    showPart: (part) => change({ room: "claims", part, camera: null }),
    openClaim: (claim) => change({ room: "claims", part: "claims", claim, figure: null, camera: null }),
    openClaimsOn: (claimsOn) => change({ room: "claims", part: "claims", claimsOn, figure: null, camera: null }),
    openMilestone: (milestone) => change({ room: "claims", part: "context", milestone, figure: null, camera: null }),
    openSlide: (slide) => change({ room: "brief", slide, figure: null, camera: null }),
    restore: (next) => {
      view.value = next;
    },
  };
}

function within(value: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return Math.round(Math.max(low, Math.min(high, value)));
}

function toggled(layers: readonly Layer[], layer: Layer): readonly Layer[] {
  return LAYERS.filter((one) => (one === layer) !== layers.includes(one));
}
