import type { Bounds, Camera, RaceMark, Scene, Theme } from "../core/model/scene";
import type { LabelBox, TurnedBox } from "./labels/label-box";

export type ProjectionName = "globe" | "mercator" | "polar";

/** Room taken by panels over the map, px from each edge. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapView {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly projection: ProjectionName;
  readonly borders: boolean; // country borders, off by default
  readonly camera: Camera | null; // null: the scene's bounds or the projection's home
  readonly padding: Padding;
  readonly covered: readonly LabelBox[]; // by panels and controls over the map
  readonly title: string; // accessible name of the map region
}

export type MapTarget =
  | { readonly kind: "leg"; readonly legId: string; readonly lineId: string }
  | { readonly kind: "place"; readonly placeId: string }
  | { readonly kind: "passage"; readonly passageId: string };

/** `point` is in px from the container's upper left corner. */
export interface MapListeners {
  readonly onHover: (target: MapTarget | null, point: { readonly x: number; readonly y: number }) => void;
  readonly onSelect: (target: MapTarget | null) => void;
  readonly onCamera: (camera: Camera) => void; // after the camera came to rest
  readonly onScale: (kmPerPx: number) => void; // at the centre of the map, on every move
  readonly onIdle: () => void; // first idle and each later one
  readonly onBroken: () => void; // land or borders could not be fetched
  readonly onContext: (state: "lost" | "restored") => void; // WebGL context
}

/** What stands on the map, px from the container's upper left corner. */
export interface Lettering {
  readonly isSettled: boolean; // nothing is on its way
  readonly names: readonly (TurnedBox & { readonly id: string; readonly text: string })[];
  readonly lines: readonly { readonly corridor: string; readonly points: readonly (readonly [number, number])[] }[];
}

/** The map room's whole face to the panels. Every verb may be called at any time before `destroy`. */
export interface MapHandle {
  setScene(scene: Scene): void;
  setTheme(theme: Theme): void;
  preparePolar(): Promise<void>; // fetches what the polar projection needs
  projection(): ProjectionName; // the one that is shown
  setProjection(projection: ProjectionName): Promise<void>; // keeps centre and selection
  setBorders(shown: boolean): void;
  setPadding(padding: Padding): void;
  setCovered(covered: readonly LabelBox[]): void;
  setRace(marks: readonly RaceMark[]): void;
  highlight(legIds: readonly string[] | null): void; // hovered or focused legs
  flyTo(target: Bounds | Camera | "home"): void; // 400–900 ms; at once with reduced motion
  zoomIn(): void;
  zoomOut(): void;
  resetNorth(): void;
  camera(): Camera;
  resize(): void;
  setPixelRatio(ratio: number): void; // pixels of the picture to one px of the layout
  drawnLineIds(): readonly string[]; // lines in the tiles the map has made and shows, in order
  lettering(): Lettering; // names that are shown and the lines they have to keep off, on the page
  mend(): Promise<void>; // fetches anew what has failed of land and borders
  destroy(): void;
}

/** Says why no map can be shown; the caller keeps its list of legs. */
export class MapUnavailableError extends Error {
  override readonly name = "MapUnavailableError";
}

export type CreateMap = (container: HTMLElement, view: MapView, listeners: MapListeners) => Promise<MapHandle>;
