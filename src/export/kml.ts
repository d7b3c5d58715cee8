import type { Position } from "../core/geodesy/position";
import { aboutLines } from "./about";
import { datelineParts } from "./cut-line";
import { WHOLE, type Exporter, type Outgoing } from "./outgoing";
import { legSourceText, routeFeatures, type RouteFeature } from "./route-features";
import { placesTable } from "./tables";
import { xmlDocument, xmlElement, type XmlText } from "./xml";

/** For globes such as Google Earth: a folder for each option, a placemark for each leg (OGC KML 2.2). */
export const kml: Exporter = {
  extension: "kml",
  mime: "application/vnd.google-earth.kml+xml",
  parts: () => WHOLE,
  make: async (outgoing) =>
    xmlDocument(
      xmlElement("kml", { xmlns: "http://www.opengis.net/kml/2.2" }, [
        xmlElement("Document", {}, [
          xmlElement("name", {}, [outgoing.title]),
          xmlElement("description", {}, [aboutLines(outgoing).join("\n")]),
          ...folders(outgoing),
          ...bands(outgoing),
          ...places(outgoing),
        ]),
      ]),
    ),
};

function folders(outgoing: Outgoing): readonly XmlText[] {
  const routes = routeFeatures(outgoing);
  const options = new Set(routes.map(({ option }) => option));
  return [...options].map((one) => {
    const own = routes.filter(({ option }) => option === one);
    return xmlElement("Folder", {}, [
      xmlElement("name", {}, [`${outgoing.names.option(one)}, ${ends(own[0]!.comparison, outgoing)}`]),
      ...own.map((route) => placemark(route, outgoing)),
    ]);
  });
}

function ends({ from, to }: RouteFeature["comparison"], { names }: Outgoing): string {
  return `${names.place(from)}–${names.place(to)}`;
}

function placemark(route: RouteFeature, outgoing: Outgoing): XmlText {
  const { option, leg, number, name, note, lines } = route;
  return xmlElement("Placemark", {}, [
    xmlElement("name", {}, [name]),
    xmlElement("description", {}, [note]),
    xmlElement("ExtendedData", {}, [
      datum("optionId", option.id),
      datum("optionStatus", option.status),
      datum("leg", number),
      datum("legFromId", leg.from),
      datum("legToId", leg.to),
      datum("mode", leg.mode),
      datum("distanceKm", leg.distanceKm),
      datum("distanceKind", leg.distanceKind),
      datum("runningDays", rangeText(leg.runningDays)),
      datum("dwellDays", rangeText(leg.dwellDays)),
      datum("sources", legSourceText(leg, outgoing)),
    ]),
    multiLine(lines),
  ]);
}

function datum(name: string, value: string | number): XmlText {
  return xmlElement("Data", { name }, [xmlElement("value", {}, [String(value)])]);
}

const rangeText = ({ low, typical, high }: { low: number; typical: number; high: number }): string =>
  [low, typical, high].map((days) => days.toFixed(2)).join("/");

function multiLine(lines: readonly (readonly Position[])[]): XmlText {
  const each = lines.map((line) =>
    xmlElement("LineString", {}, [
      xmlElement("tessellate", {}, ["1"]), // on the ground, along the great circle
      xmlElement("coordinates", {}, [line.map((position) => position.join(",")).join(" ")]),
    ]),
  );
  return each.length === 1 ? each[0]! : xmlElement("MultiGeometry", {}, each);
}

function bands({ matter, words }: Outgoing): readonly XmlText[] {
  if (matter.kind !== "reach") return [];
  return matter.isochrone.bands.map(({ days, mode, lines }) =>
    xmlElement("Placemark", {}, [
      xmlElement("name", {}, [`≤ ${days}: ${mode}`]),
      xmlElement("description", {}, [words.notForNavigation]),
      xmlElement("ExtendedData", {}, [datum("withinDays", days), datum("mode", mode)]),
      xmlElement(
        "MultiGeometry",
        {},
        lines.flatMap(datelineParts).map((line) => multiLine([line])),
      ),
    ]),
  );
}

function places(outgoing: Outgoing): readonly XmlText[] {
  const [heading, ...rows] = placesTable(outgoing);
  return rows.flatMap((row) => {
    const { place, longitude, latitude, ...data } = Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ""]));
    if (longitude === "") return [];
    return xmlElement("Placemark", {}, [
      xmlElement("name", {}, [String(place)]),
      xmlElement(
        "ExtendedData",
        {},
        Object.entries(data).map(([name, value]) => datum(name, value)),
      ),
      xmlElement("Point", {}, [xmlElement("coordinates", {}, [`${longitude},${latitude}`])]),
    ]);
  });
}
