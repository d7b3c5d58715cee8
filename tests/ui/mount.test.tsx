// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { beforeEach, expect, test, vi } from "vitest";
import { MapUnavailableError, type MapListeners, type MapView } from "../../src/map/handle";
import type { AtlasView } from "../../src/ui/context";
import { mountMap } from "../../src/ui/map/mount";
import { createApp } from "../../src/ui/mount";
import { known } from "../fixtures/known";
import { settled, shelves } from "./page";
import { rememberingMap } from "./remembering-map";

const atlasWith = (loadMap: AtlasView["loadMap"]): AtlasView => createApp(known, shelves, { loadMap }).atlas;

const container = () => document.body.appendChild(document.createElement("div"));

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", "/");
});

async function mounted() {
  const map = rememberingMap();
  const seen: { view?: MapView; listeners?: MapListeners } = {};
  const gate = signal<(() => void) | null>(null);
  const atlas = atlasWith(() =>
    Promise.resolve(async (_, view, listeners) => {
      Object.assign(seen, { view, listeners });
      await new Promise<void>((resolve) => (gate.value = resolve));
      return map.handle;
    }),
  );
  const mount = mountMap(container(), atlas);
  await vi.waitFor(() => expect(gate.value).not.toBeNull());
  return { map, atlas, mount, view: seen.view!, listeners: seen.listeners!, open: () => gate.value?.() };
}

test("what the map was made with is not told again", async () => {
  const { map, open } = await mounted();
  open();
  await settled();
  expect([map.of("scene"), map.of("theme"), map.of("projection"), map.of("fly"), map.of("highlight")]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

test("a language that arrives while the map is being made reaches it", async () => {
  const { map, atlas, open } = await mounted();
  atlas.state.view.setLanguage("ru");
  await vi.waitFor(() => expect(atlas.i18n.shown.value.language).toBe("ru"));
  open();
  await settled();
  expect(map.of("scene")).toHaveLength(1);
  expect(map.of("fly")).toEqual([]);
});

test("a choice in the panel moves the camera, a choice on the map does not", async () => {
  const { map, atlas, listeners, open } = await mounted();
  open();
  await settled();
  atlas.state.selection.openCorridor("emc", "emc");
  expect(map.of("fly")).toHaveLength(1);
  listeners.onSelect({ kind: "leg", legId: "sea-mumbai-bandar-abbas", lineId: "instc-west/sea-mumbai-bandar-abbas" });
  expect(atlas.state.selection.chosen.value).toMatchObject({
    corridor: "instc",
    variant: "instc-west",
    leg: "sea-mumbai-bandar-abbas",
  });
  expect(map.of("fly")).toHaveLength(1);
});

test("hover goes both ways", async () => {
  const { map, atlas, listeners, open } = await mounted();
  open();
  await settled();
  listeners.onHover({ kind: "leg", legId: "sea-nsr", lineId: "nsr/sea-nsr" }, { x: 0, y: 0 });
  expect(atlas.state.hover.lit.value).toEqual({ kind: "leg", id: "sea-nsr" });
  expect(map.of("highlight")).toEqual([["sea-nsr"]]);
  listeners.onHover(null, { x: 0, y: 0 });
  expect(map.of("highlight")).toEqual([["sea-nsr"], null]);
});

test("only a hand's move of the camera is kept in the address", async () => {
  const { atlas, listeners, open } = await mounted();
  open();
  await settled();
  const moved = { center: [10, 20] as const, zoom: 3, bearing: 0 };
  listeners.onCamera(moved);
  expect(atlas.state.view.view.value.camera).toBeNull();
  document.body.lastElementChild!.classList.add("map");
  document.body.lastElementChild!.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  listeners.onCamera(moved);
  expect(atlas.state.view.view.value.camera).toEqual(moved);
  expect(location.search).toBe("?at=10,20,3");
});

test("where no map can be drawn at all the state says so, and nothing throws", async () => {
  const atlas = atlasWith(() => Promise.resolve(() => Promise.reject(new MapUnavailableError("no WebGL 2"))));
  const mount = mountMap(container(), atlas);
  await vi.waitFor(() => expect(mount.state.value).toBe("unavailable"), 20_000);
});

test("unmounted before it was made, the map is taken down", async () => {
  const { map, mount, open } = await mounted();
  mount.unmount();
  open();
  await vi.waitFor(() => expect(map.of("destroy")).toHaveLength(1));
});
