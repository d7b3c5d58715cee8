import type { Format } from "../format";

/** Texts of the question and its side views in English; the other languages have the same keys with their own grammar. */
export function englishRoom(f: Format) {
  return {
    ship: "Ship",
    vesselClass: "Kind of ship",
    vesselNames: { container: "Container ship", bulk: "Bulk carrier", tanker: "Tanker" },
    iceClass: "Ice class",
    noIceClass: "none",
    speedAtSea: "Speed at sea",
    usualSpeed: "as ships of this kind sail",
    heldSpeed: "held at",
    knots: "kn",
    draught: "Draught",
    anyDraught: "not asked",
    metres: "m",
    outOfBounds: (low: string, high: string) => `From ${low} to ${high}.`,
    whatIf: "What if",
    asToday: "As today",
    changeCount: (count: number) => f.plural(count, { one: `${count} change`, other: `${count} changes` }),
    presets: "Ready-made",
    openedToo: "Opened",
    builtAlready: "Taken as built",
    otherFigures: "Other figures",
    termNamed: (term: string, name: string) => `${term}: ${name}`,
    takeBack: (term: string) => `Take back: ${term}`,
    comparedWith: "Compared with",
    usualBaseline: (name: string | null) => (name === null ? "The usual one" : `${name}, as usual`),
    undo: "Undo",
    redo: "Redo",
    resetToToday: "Back to today",
  };
}

export type RoomMessages = ReturnType<typeof englishRoom>;
