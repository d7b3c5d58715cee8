import { expect, test, vi } from "vitest";
import { createAtlasState, type AtlasState } from "../../../src/state/atlas";
import type { AddressBar } from "../../../src/state/url/address";
import type { Loaders } from "../../../src/state/lazy-data";
import { known } from "../../fixtures/known";

const never = () => new Promise<never>(() => {});
const shelves: Loaders = {
  accuracy: never,
  plans: never,
  provenance: never,
  planner: never,
  reach: never,
  ledger: never,
  claimLines: never,
  first: never,
  openStatus: () => Promise.resolve([]),
};

/** A window with nothing but an address bar and its history. */
function windowAt(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() };
  const query = (url: string) => (url.includes("?") ? url.slice(url.indexOf("?")) : "");
  const bar: AddressBar = {
    location: {
      get search() {
        return entries[at] ?? "";
      },
      pathname: "/atlas/",
    },
    history: {
      pushState: (_, __, url) => {
        entries.splice(at + 1, entries.length, query(String(url)));
        at += 1;
      },
      replaceState: (_, __, url) => {
        entries[at] = query(String(url));
      },
    },
    addEventListener: (type, listener) => void listeners[type].add(listener),
    removeEventListener: (type, listener) => void listeners[type].delete(listener),
  };
  const go = (by: number) => {
    at += by;
    for (const listener of listeners.popstate) listener();
  };
  const leave = () => listeners.pagehide.forEach((listener) => listener());
  return { bar, go, leave, entries, listeners };
}

const corridorOf = ({ selection }: AtlasState) => selection.chosen.value.corridor;

test("a choice is a step that back undoes and forward repeats", () => {
  const page = windowAt("");
  const state = createAtlasState(known, shelves, page.bar);
  state.selection.openCorridor("instc", "instc-west");
  state.selection.openCorridor("emc", "emc");
  expect(page.entries).toEqual(["", "?corridor=instc&variant=instc-west", "?corridor=emc&variant=emc"]);
  page.go(-1);
  expect(corridorOf(state)).toBe("instc");
  page.go(-1);
  expect(corridorOf(state)).toBeNull();
  page.go(2);
  expect(corridorOf(state)).toBe("emc");
  expect(page.entries).toHaveLength(3);
});

test("terms that change in quick succession are one step, the last of them its address", () => {
  vi.useFakeTimers();
  const page = windowAt("");
  const state = createAtlasState(known, shelves, page.bar);
  for (const month of [1, 2]) state.question.setMonth(month);
  expect(page.entries).toEqual([""]); // the answer comes first
  vi.advanceTimersByTime(30);
  expect(page.entries).toEqual(["", "?month=2"]);
  for (const month of [3, 4]) state.question.setMonth(month);
  expect(page.entries).toEqual(["", "?month=2"]);
  vi.runAllTimers();
  expect(page.entries).toEqual(["", "?month=4"]);
  state.question.setMonth(5);
  vi.advanceTimersByTime(30);
  expect(page.entries).toEqual(["", "?month=4", "?month=5"]);
  state.question.setMonth(6);
  state.selection.openCorridor("emc", "emc"); // another choice does not wait
  expect(page.entries.slice(2)).toEqual(["?month=6", "?corridor=emc&variant=emc&month=6"]);
  state.question.setMonth(7);
  state.selection.openCorridor("nsr", "nsr"); // nor lets it the term before it be lost
  expect(page.entries.slice(4)).toEqual(["?corridor=emc&variant=emc&month=7", "?corridor=nsr&variant=nsr&month=7"]);
  state.question.setMonth(8);
  vi.advanceTimersByTime(30);
  state.question.setMonth(9);
  page.go(-1); // what was not written yet is not written over the entry one goes back to
  vi.runAllTimers();
  expect(page.entries.slice(5)).toEqual(["?corridor=nsr&variant=nsr&month=7", "?corridor=nsr&variant=nsr&month=8"]);
  page.go(1);
  state.question.setMonth(10); // a step of its own, however soon
  vi.runAllTimers();
  expect(page.entries.slice(6)).toEqual(["?corridor=nsr&variant=nsr&month=8", "?corridor=nsr&variant=nsr&month=10"]);
  vi.useRealTimers();
});

test("camera, theme, units and language rewrite the present step", () => {
  const page = windowAt("");
  const state = createAtlasState(known, shelves, page.bar);
  state.view.setCamera({ center: [60, 40], zoom: 2.5, bearing: 0 });
  state.view.setTheme("dark");
  state.view.setUnits("nm");
  state.view.setLanguage("ru");
  expect(page.entries).toEqual(["?units=nm&theme=dark&lang=ru&at=60,40,2.5"]);
});

test("who leaves at once after a change finds it again", () => {
  vi.useFakeTimers();
  const page = windowAt("");
  const state = createAtlasState(known, shelves, page.bar);
  state.question.setMonth(1);
  page.leave();
  expect(page.entries).toEqual(["", "?month=1"]);
  vi.runAllTimers();
  expect(page.entries).toEqual(["", "?month=1"]);
  vi.useRealTimers();
});

test("a reload begins where the address says, with notes on what it could not use", () => {
  const page = windowAt("?corridor=instc&variant=instc-west&units=leagues");
  const state = createAtlasState(known, shelves, page.bar);
  expect(corridorOf(state)).toBe("instc");
  expect(state.view.view.value.units).toBe("km");
  expect(state.address.notes.value).toEqual([{ parameter: "units", given: "leagues", allowed: ["km", "nm"] }]);
});

test("disposed, it neither writes nor listens", () => {
  const page = windowAt("");
  const state = createAtlasState(known, shelves, page.bar);
  state.dispose();
  state.selection.openPlace("INBOM");
  expect(page.entries).toEqual([""]);
  expect(page.listeners.popstate.size + page.listeners.pagehide.size).toBe(0);
});
