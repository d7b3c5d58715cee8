/**
 * What is wrong with a route plan by the structure of RTZ 1.2: IEC 61174:2015, Annex S, as CIRM publishes its schema
 * (http://www.cirm.org/RTZ/1/2), in our own words. Elements come in the order given; "!" marks an attribute that must
 * be there.
 */
interface Rule {
  readonly attributes: Readonly<Record<string, (value: string) => boolean>>;
  readonly children: readonly (readonly [name: string, least: number, most: number])[];
}

const text = () => true;
const count = (value: string) => /^\+?\d+$/.test(value);
const decimal =
  (least: number, most: number, isMostIn = true) =>
  (value: string) =>
    /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(value) &&
    Number(value) >= least &&
    (Number(value) < most || (isMostIn && Number(value) === most));
const amount = decimal(0, Infinity);
const worded = (value: string) => /[0-9a-zA-Z]/.test(value);
const EXTENSIONS = ["extensions", 0, 1] as const;

const RULES: Readonly<Record<string, Rule>> = {
  route: {
    attributes: { "version!": (value) => value === "1.2" },
    children: [["routeInfo", 1, 1], ["waypoints", 1, 1], ["schedules", 0, 1], EXTENSIONS],
  },
  routeInfo: {
    attributes: {
      "routeName!": text,
      routeAuthor: text,
      routeStatus: text,
      vesselName: text,
      vesselMMSI: count,
      vesselIMO: count,
      vesselVoyage: text,
      vesselDisplacement: count,
      vesselCargo: count,
      vesselGM: amount,
      optimizationMethod: text,
      vesselMaxRoll: count,
      vesselMaxWave: amount,
      vesselMaxWind: amount,
      vesselSpeedMax: amount,
      vesselServiceMin: amount,
      vesselServiceMax: amount,
      routeChangesHistory: text,
    },
    children: [EXTENSIONS],
  },
  waypoints: { attributes: {}, children: [["defaultWaypoint", 0, 1], ["waypoint", 2, Infinity], EXTENSIONS] },
  defaultWaypoint: { attributes: { radius: decimal(0, 5) }, children: [["leg", 0, 1], EXTENSIONS] },
  waypoint: {
    attributes: { "id!": count, revision: count, name: text, radius: decimal(0, 5) },
    children: [["position", 1, 1], ["leg", 0, 1], EXTENSIONS],
  },
  position: { attributes: { "lat!": decimal(-90, 90), "lon!": decimal(-180, 180, false) }, children: [] },
  leg: {
    attributes: {
      starboardXTD: decimal(0, 10, false),
      portsideXTD: decimal(0, 10, false),
      safetyContour: amount,
      safetyDepth: amount,
      geometryType: (value) => value === "Loxodrome" || value === "Orthodrome",
      speedMin: amount,
      speedMax: amount,
      draughtForward: amount,
      draughtAft: amount,
      staticUKC: amount,
      dynamicUKC: amount,
      masthead: amount,
      legReport: text,
      legInfo: text,
      legNote1: text,
      legNote2: text,
    },
    children: [EXTENSIONS],
  },
  extensions: { attributes: {}, children: [["extension", 0, Infinity]] },
  extension: { attributes: { "manufacturer!": worded, "name!": worded, version: worded }, children: [] },
};

const NAMESPACE = "http://www.cirm.org/RTZ/1/2";
const LARGEST_BYTES = 400_000; // of a file, by the standard

export function rtzFaults(root: Element, bytes: number): readonly string[] {
  const ids = [...root.getElementsByTagName("waypoint")].map((one) => one.getAttribute("id"));
  return [
    ...(root.localName === "route" ? elementFaults(root) : [`root "${root.localName}": route`]),
    ...(new Set(ids).size === ids.length ? [] : ["repeated id of a waypoint"]),
    ...(bytes <= LARGEST_BYTES ? [] : [`file of ${bytes} bytes: at most ${LARGEST_BYTES}`]),
  ];
}

function elementFaults(element: Element): readonly string[] {
  const name = element.localName;
  const rule = RULES[name];
  if (element.namespaceURI !== NAMESPACE || rule === undefined) return [`unknown element "${name}"`];
  const children = childrenOf(element);
  const isExtension = name === "extension"; // anything may stand in one
  return [
    ...attributeFaults(element, rule),
    ...(isExtension ? [] : orderFaults(name, children, rule)),
    ...(isExtension ? [] : children.flatMap(elementFaults)),
  ];
}

function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];
}

function attributeFaults(element: Element, { attributes }: Rule): readonly string[] {
  const known = Object.entries(attributes).map(
    ([key, isRight]) => [key.replace("!", ""), key.endsWith("!"), isRight] as const,
  );
  const given = Array.from(element.attributes).filter(({ name }) => !name.startsWith("xmlns"));
  const missing = known.filter(([key, isNeeded]) => isNeeded && !element.hasAttribute(key));
  const wrong = given.filter(({ name, value }) => known.find(([key]) => key === name)?.[2](value) !== true);
  return [
    ...missing.map(([key]) => `missing attribute "${key}" of ${element.localName}`),
    ...wrong.map(({ name, value }) => `wrong attribute ${name}="${value}" of ${element.localName}`),
  ];
}

function orderFaults(of: string, children: readonly Element[], { children: allowed }: Rule): readonly string[] {
  const names = children.map(({ localName }) => localName);
  const places = names.map((name) => allowed.findIndex(([one]) => one === name));
  const counts = allowed.filter(([name, least, most]) => {
    const found = names.filter((one) => one === name).length;
    return found < least || found > most;
  });
  return [
    ...counts.map(([name, least, most]) => `wrong number of ${name} in ${of}: ${least} to ${most}`),
    ...(places.every((place, i) => i === 0 || place >= places[i - 1]!)
      ? []
      : [`wrong order in ${of}: ${names.join(" ")}`]),
  ];
}
