import { aboutLines } from "./about";
import { WHOLE, type Exporter, type Outgoing } from "./outgoing";
import { legSourceText, routeFeatures, type RouteFeature } from "./route-features";
import { xmlDocument, xmlElement, type XmlText } from "./xml";

/** For navigation devices and plotters: a track for each leg, in parts where it crosses 180° (Topografix GPX 1.1). */
export const gpx: Exporter = {
  extension: "gpx",
  mime: "application/gpx+xml",
  parts: () => WHOLE,
  make: async (outgoing) =>
    xmlDocument(
      xmlElement("gpx", { xmlns: "http://www.topografix.com/GPX/1/1", version: "1.1", creator: outgoing.words.atlas }, [
        xmlElement("metadata", {}, [
          xmlElement("name", {}, [outgoing.title]),
          xmlElement("desc", {}, [aboutLines(outgoing).join("\n")]),
          xmlElement("link", { href: outgoing.address }),
          xmlElement("time", {}, [`${outgoing.madeOn}T00:00:00Z`]),
        ]),
        ...routeFeatures(outgoing).map((route) => track(route, outgoing)),
      ]),
    ),
};

function track({ option, leg, number, name, note, lines }: RouteFeature, outgoing: Outgoing): XmlText {
  const source = legSourceText(leg, outgoing);
  return xmlElement("trk", {}, [
    xmlElement("name", {}, [name]),
    xmlElement("cmt", {}, [`${option.id} ${number}, ${leg.from}–${leg.to}, ${leg.distanceKm.toFixed(1)} km`]),
    xmlElement("desc", {}, [note]),
    ...(source === "" ? [] : [xmlElement("src", {}, [source])]),
    xmlElement("type", {}, [leg.mode]),
    ...lines.map((line) =>
      xmlElement(
        "trkseg",
        {},
        line.map(([lon, lat]) => xmlElement("trkpt", { lat, lon: belowAntimeridian(lon) })),
      ),
    ),
  ]);
}

/** GPX ends just below 180. */
const belowAntimeridian = (lon: number): number => (lon >= 180 ? 179.99999 : lon);
