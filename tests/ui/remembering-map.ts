import type { MapHandle } from "../../src/map/handle";

/** A map that only remembers what it was told. */
export function rememberingMap() {
  const told: [verb: string, value: unknown][] = [];
  const tell = (verb: string) => (value?: unknown) => void told.push([verb, value]);
  const camera = { center: [80, 38] as const, zoom: 2, bearing: 0 };
  const handle: MapHandle = {
    setScene: tell("scene"),
    setTheme: tell("theme"),
    setProjection: (projection) => Promise.resolve(tell("projection")(projection)),
    preparePolar: () => Promise.resolve(),
    projection: () => "globe",
    mend: () => Promise.resolve(),
    setBorders: tell("borders"),
    setPadding: tell("padding"),
    setCovered: tell("covered"),
    highlight: tell("highlight"),
    flyTo: tell("fly"),
    zoomIn: tell("in"),
    zoomOut: tell("out"),
    resetNorth: tell("north"),
    camera: () => camera,
    setRace: tell("setRace"),
    resize: tell("resize"),
    setPixelRatio: tell("ratio"),
    drawnLineIds: () => [],
    lettering: () => ({ isSettled: true, names: [], lines: [] }),
    destroy: tell("destroy"),
  };
  return { handle, of: (verb: string) => told.filter(([one]) => one === verb).map(([, value]) => value) };
}
