import { borders } from "./layers/borders";
import { arcticCircle, graticule } from "./layers/graticule";
import { land } from "./layers/land";
import type { LayerSubject } from "./layers/layer";
import { railTicks, suspendedMarks } from "./layers/marks";
import { names } from "./layers/names";
import { passages } from "./layers/passages";
import { placeDots } from "./layers/places";
import { race } from "./layers/race";
import { isochroneLayers } from "./layers/isochrone";
import { baselines, casings, corridors, hoveredLeg } from "./layers/routes";

/** Every subject of the map. Their layers are sorted by `LAYER_ORDER`. */
export const SUBJECTS: readonly LayerSubject[] = [
  land,
  graticule,
  borders,
  arcticCircle,
  casings,
  baselines,
  corridors,
  railTicks,
  suspendedMarks,
  hoveredLeg,
  isochroneLayers,
  placeDots,
  passages,
  names,
  race,
];

/** Bottom to top. The race's names take the room first. */
export const LAYER_ORDER: readonly string[] = [
  "sea",
  "graticule",
  "land",
  "land-fine",
  "coast",
  "borders",
  "arctic-circle",
  "route-casing",
  "route-baseline",
  "route-solid",
  "route-dashed",
  "route-construction-inner",
  "rail-ticks",
  "rail-ticks-near",
  "suspended-marks",
  "reach",
  "hovered-ink",
  "hovered-land",
  "hovered-stroke",
  "place-dot-other",
  "place-dot-days",
  "place-dot-first",
  "place-dot-via",
  "place-dot",
  "passage",
  "passage-closed",
  "race-ring",
  "race-dot",
  "name",
  "race-name",
];
