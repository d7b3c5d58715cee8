import { perObject } from "../../core/memo";
import { presetsInForce, withPreset } from "../../core/model/preset";
import { USUAL_SCENARIO } from "../../core/planner/usual-scenario";
import type { InitialData } from "../initial-data";
import { NOTHING } from "../selection";
import { PARAMS, type Address } from "../url/params";
import { readAddress, writeAddress, type AddressNote } from "../url/url";
import { urlIdsOf } from "../url/url-ids";
import { FIRST_VIEW } from "../view";

/** The first screen, which a saved view is written and read against. */
const firstOf = perObject(({ scenario }: InitialData): Address => {
  return {
    selection: NOTHING,
    view: FIRST_VIEW,
    question: { from: null, to: null, scenario, option: null, asks: "ways", side: "from" },
  };
});

const idsOf = perObject(urlIdsOf);

/** What a question says even where it is as today, so that the slide keeps asking the same. */
const PINNED = ["month", "close", "close-places", "suspend", "open", "build"];

/** The reader's own settings; they are the deck's or the room's. */
const LEFT_OUT = { theme: null, language: null, figure: null, units: "km", slide: 1 } as const;

/** The query of an address as a slide keeps it: whole, whatever the world is like on the day it is shown. */
export function savedView(address: Address, initial: InitialData): string {
  const [first, ids] = [firstOf(initial), idsOf(initial)];
  const kept: Address = { ...address, view: { ...address.view, ...LEFT_OUT } };
  const query = writeAddress(kept, first, ids);
  if (kept.view.room !== "compare") return query;
  const said = new URLSearchParams(query);
  const pinned = PARAMS.filter(({ name }) => PINNED.includes(name) && !said.has(name)).map(
    ({ name, write }) => `${name}=${write(kept, ids)}`,
  );
  return [query === "" ? "?" : query, ...pinned].join("&").replace("?&", "?");
}

/** What a saved view means today; what no longer exists leaves a note. */
export function readSavedView(query: string, initial: InitialData): { address: Address; notes: AddressNote[] } {
  return readAddress(query, firstOf(initial), idsOf(initial));
}

/** The same question under a ready-made scenario. */
export function underPreset(address: Address, id: string, initial: InitialData): string {
  const preset = initial.catalog.presets.find((one) => one.id === id);
  const { question } = address;
  const scenario = preset === undefined ? question.scenario : withPreset(question.scenario, preset, USUAL_SCENARIO);
  return savedView({ ...address, question: { ...question, scenario } }, initial);
}

/** The ready-made scenario that a saved view is under; "": none. */
export function presetOf(query: string | null, initial: InitialData): string {
  if (query === null) return "";
  const { scenario } = readSavedView(query, initial).address.question;
  return presetsInForce(scenario, initial.catalog.presets, USUAL_SCENARIO)[0]?.id ?? "";
}
