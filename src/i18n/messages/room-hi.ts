import type { Format } from "../format";
import type { RoomMessages } from "./room-en";

export function hindiRoom(f: Format): RoomMessages {
  return {
    ship: "जहाज़",
    vesselClass: "जहाज़ का प्रकार",
    vesselNames: { container: "कंटेनर जहाज़", bulk: "थोक माल जहाज़", tanker: "टैंकर" },
    iceClass: "हिम श्रेणी",
    noIceClass: "कोई नहीं",
    speedAtSea: "समुद्र में गति",
    usualSpeed: "जैसी इस प्रकार के जहाज़ों की होती है",
    heldSpeed: "स्थिर",
    knots: "नॉट",
    draught: "डुबाव",
    anyDraught: "नहीं पूछा गया",
    metres: "मी",
    outOfBounds: (low, high) => `${low} से ${high} तक।`,
    whatIf: "अगर ऐसा हो",
    asToday: "जैसा आज है",
    changeCount: (count) => f.plural(count, { one: `${count} बदलाव`, other: `${count} बदलाव` }),
    presets: "तैयार स्थितियाँ",
    openedToo: "खुला",
    builtAlready: "बना हुआ माना",
    otherFigures: "दूसरे आँकड़े",
    termNamed: (term, name) => `${term}: ${name}`,
    takeBack: (term) => `हटाएँ: ${term}`,
    comparedWith: "किससे तुलना",
    usualBaseline: (name) => (name === null ? "सामान्य आधार" : `${name}, सामान्यतः`),
    undo: "वापस लें",
    redo: "फिर करें",
    resetToToday: "आज पर लौटें",
  };
}
