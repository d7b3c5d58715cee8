import { datelineParts } from "./cut-line";
import type { Exporter, Outgoing } from "./outgoing";
import { WHOLE } from "./outgoing";
import { legSourceText, routeFeatures, type RouteFeature } from "./route-features";
import { sourcesOf, sourceText } from "./sources-of";
import { placesTable, type Table } from "./tables";

/** For geographic information systems: legs, bands or places as features (RFC 7946). */
export const geojson: Exporter = {
  extension: "geojson",
  mime: "application/geo+json",
  parts: () => WHOLE,
  make: async (outgoing) => `${JSON.stringify(collectionOf(outgoing))}\n`,
};

function collectionOf(outgoing: Outgoing) {
  const { title, scenario, dataAsOf, madeOn, address, credits, words } = outgoing;
  return {
    type: "FeatureCollection",
    title,
    note: words.notForNavigation,
    scenario,
    dataAsOf,
    madeOn,
    address,
    credits,
    sources: sourcesOf(outgoing).map(sourceText),
    features: [
      ...routeFeatures(outgoing).map((route) => legFeature(route, outgoing)),
      ...bandFeatures(outgoing),
      ...placeFeatures(placesTable(outgoing)),
    ],
  };
}

function legFeature({ comparison, option, leg, number, name, note, lines }: RouteFeature, outgoing: Outgoing) {
  const { names } = outgoing;
  return {
    type: "Feature",
    id: `${comparison.from}/${comparison.to}/${option.id}/${leg.id}`,
    properties: {
      name,
      from: names.place(comparison.from),
      to: names.place(comparison.to),
      option: names.option(option),
      optionId: option.id,
      corridorId: option.corridor,
      optionStatus: option.status,
      optionDistanceKm: option.distanceKm,
      optionDays: option.days,
      optionCostUsdPerTeu: option.costUsdPerTeu,
      optionCo2eKgPerTeu: option.co2eKgPerTeu,
      leg: number,
      legId: leg.id,
      legFrom: names.place(leg.from),
      legTo: names.place(leg.to),
      legFromId: leg.from,
      legToId: leg.to,
      mode: leg.mode,
      status: leg.status,
      distanceKm: leg.distanceKm,
      distanceKind: leg.distanceKind,
      measuredKm: leg.measuredKm,
      runningDays: leg.runningDays,
      dwellDays: leg.dwellDays,
      passages: leg.passages,
      countriesKm: leg.countries,
      shipClass: leg.shipClass ?? null,
      sources: legSourceText(leg, outgoing),
      note,
    },
    geometry: lineGeometry(lines),
  };
}

type Lines = readonly (readonly (readonly [number, number])[])[];

function lineGeometry(lines: Lines) {
  return lines.length === 1
    ? { type: "LineString", coordinates: lines[0] }
    : { type: "MultiLineString", coordinates: lines };
}

function bandFeatures({ matter, words }: Outgoing) {
  if (matter.kind !== "reach") return [];
  return matter.isochrone.bands.map(({ days, mode, lines }) => ({
    type: "Feature",
    id: `within-${days}-${mode}`,
    properties: { withinDays: days, mode, note: words.notForNavigation },
    geometry: { type: "MultiLineString", coordinates: lines.flatMap(datelineParts) },
  }));
}

function placeFeatures([heading, ...rows]: Table) {
  return rows.map((row) => {
    const { longitude, latitude, ...properties } = Object.fromEntries(heading.map((name, i) => [name, row[i]]));
    return {
      type: "Feature",
      id: properties["place_id"],
      properties,
      geometry: longitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
    };
  });
}
