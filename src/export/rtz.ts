import type { Position } from "../core/geodesy/position";
import type { Option } from "../core/model/comparison";
import type { Leg } from "../core/model/leg";
import type { Exporter, Outgoing } from "./outgoing";
import { legSources, sourceText } from "./sources-of";
import { legsOf } from "./tables";
import { xmlDocument, xmlElement, type XmlText } from "./xml";

/**
 * For ECDIS and other chart systems: one sea leg as a route plan, RTZ 1.2 (IEC 61174:2015, Annex S). The turning points
 * of the leg are waypoints joined by great circles; what the atlas says of it stands in an extension of its own.
 */
export const rtz: Exporter = {
  extension: "rtz",
  mime: "application/xml",
  parts: (outgoing) =>
    seaLegs(outgoing).map(({ option, leg }) => ({
      id: `${option.id}/${leg.id}`,
      name: nameOf(option, leg, outgoing),
    })),
  make: async (outgoing, part) => {
    const found = seaLegs(outgoing).find(({ option, leg }) => part === `${option.id}/${leg.id}`);
    if (found === undefined) throw new RangeError(`unknown sea leg "${part}" of the options shown`);
    return xmlDocument(routeOf(found.option, found.leg, outgoing));
  },
};

/** Those of the option in focus. */
function seaLegs({ matter }: Outgoing) {
  if (matter.kind !== "comparisons") return [];
  const chosen = matter.comparisons.flatMap((one) => one.options.filter(({ id }) => id === matter.option));
  return chosen.flatMap((option) =>
    legsOf(option)
      .filter(({ mode }) => mode === "sea")
      .map((leg) => ({ option, leg })),
  );
}

function nameOf(option: Option, leg: Leg, { names }: Outgoing): string {
  return `${names.option(option)}: ${names.place(leg.from)}–${names.place(leg.to)}`;
}

function routeOf(option: Option, leg: Leg, outgoing: Outgoing): XmlText {
  const { names, words } = outgoing;
  const status = option.legs.length === 0 ? `${words.wouldRun} ${words.notForNavigation}` : words.notForNavigation;
  const info = {
    routeName: nameOf(option, leg, outgoing),
    routeAuthor: words.atlas,
    routeStatus: status,
  };
  const last = leg.line.length - 1;
  const waypoints = leg.line.map((position, i) =>
    waypoint(position, i, i === 0 ? names.place(leg.from) : i === last ? names.place(leg.to) : null),
  );
  return xmlElement("route", { xmlns: "http://www.cirm.org/RTZ/1/2", version: "1.2" }, [
    xmlElement("routeInfo", info),
    xmlElement("waypoints", {}, waypoints),
    xmlElement("extensions", {}, [provenance(leg, outgoing)]),
  ]);
}

/** The leg element of a waypoint tells of the way that leads to it, so the first has none. */
function waypoint([lon, lat]: Position, index: number, name: string | null): XmlText {
  const longitude = ((((lon + 180) % 360) + 360) % 360) - 180; // −180 included, 180 not
  return xmlElement("waypoint", { id: index + 1, ...(name !== null && { name }) }, [
    xmlElement("position", { lat: lat.toFixed(6), lon: longitude.toFixed(6) }),
    ...(index === 0 ? [] : [xmlElement("leg", { geometryType: "Orthodrome" })]),
  ]);
}

function provenance(leg: Leg, outgoing: Outgoing): XmlText {
  const { title, scenario, dataAsOf, madeOn, address, credits, words } = outgoing;
  const sources = legSources(leg, outgoing).flatMap((id) => outgoing.sources[id] ?? []);
  const own = { xmlns: "urn:corridor-atlas:provenance:1" };
  const line = (name: string, text: string) => xmlElement(name, own, [text]);
  return xmlElement("extension", { manufacturer: "Corridor Atlas", name: "provenance", version: "1" }, [
    line("title", title),
    line("note", words.notForNavigation),
    line("scenario", scenario),
    line("dataAsOf", dataAsOf),
    line("madeOn", madeOn),
    line("distanceKm", leg.distanceKm.toFixed(3)),
    line("address", address),
    ...credits.map((credit) => line("credit", credit)),
    ...sources.map((source) => line("source", sourceText(source))),
  ]);
}
