import type { Format } from "../format";
import { reachCounts, type RoomMessages } from "./room-en";

export function hindiRoom(f: Format): RoomMessages {
  return {
    ship: "जहाज़",
    vesselClass: "जहाज़ का प्रकार",
    vesselNames: { container: "कंटेनर जहाज़", bulk: "थोक माल जहाज़", tanker: "टैंकर" },
    iceClass: "हिम श्रेणी",
    noIceClass: "कोई नहीं",
    speedAtSea: "समुद्र में गति",
    usualSpeed: "सामान्य गति",
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
    backToAnswer: "उत्तर पर लौटें",
    openedOnDemand: "केवल वहीं जहाँ प्रश्न इसे खोलता है",
    noDatedState: "स्थिति ज्ञात नहीं: आँकड़ों में इस पर कोई दिनांकित सूचना नहीं है।",
    closeIt: "इसे बंद करें",
    openIt: "इसे खोलें",
    openInQuestion: "प्रश्न में खुला।",
    closedInQuestion: "प्रश्न में बंद।",
    limits: "सीमाएँ",
    limitNames: LIMITS,
    noLimits: "ज्ञात नहीं: गहराई, डुबाव या चौड़ाई की कोई सीमा आँकड़ों में नहीं है।",
    waitingHere: "ठहराव",
    noWaitKnown: "दिखाए गए मार्गों में यहाँ कुछ नहीं ठहरता।",
    hours: "घंटे",
    season: "मौसम",
    seasonStates: { open: "खुला", part: "देरी के साथ", closed: "बंद" },
    nsrStates: {
      alone: "जहाज़ अकेले जाते हैं",
      "alone-in-part": "कुछ भाग में अकेले",
      "half-month": "आधा महीना",
      icebreaker: "हिमभंजक के पीछे",
      "not-known": "ज्ञात नहीं",
      barred: "वर्जित",
    },
    monthsTo: (from, to) => `${from} से ${to}`,
    iceClassAsked: (iceClass) => `प्रश्न की हिम श्रेणी: ${iceClass}।`,
    serves: "किसके काम आता है",
    servesNone: "एटलस का कोई गलियारा या आधार मार्ग इससे नहीं जाता।",
    shownUsing: "दिखाए गए मार्ग जो इससे जाते हैं",
    shownUsingNone: "दिखाए गए मार्गों में से कोई इससे नहीं जाता।",
    meetsHere: (station) => `${station} पर क्या मिलता है`,
    lineMeeting: (country, mode, gauge) =>
      gauge === null ? `${country}: ${mode}` : `${country}: ${mode}, गेज ${gauge} मिमी`,
    breakOfGauge: "गेज अलग हैं: वैगन सीधे नहीं जा सकते।",
    waitOf: (stop) => `ठहराव, ${stop}।`,
    through: "होकर",
    copyCitation: "उद्धरण के रूप में कॉपी करें",
    copiedCitation: "कॉपी हुआ।",
    copyByHand: "यह ब्राउज़र पेज को कॉपी नहीं करने देता: पाठ चुनें और कॉपी करें।",
    reportFigure: "ग़लत आँकड़े की सूचना दें",
    figureWords: {
      atlas: "गलियारा एटलस",
      read: (day) => `${day} को पढ़ा गया`,
      sources: "स्रोत",
      noSources: "कोई नहीं दिया गया।",
      report: "एक आँकड़ा जो ग़लत लगता है",
      figure: "आँकड़ा",
      address: "पता",
      whatIsWrong: "क्या ग़लत है, और आप कैसे जानते हैं?",
      howToSend: "नीचे लिखें कि क्या ग़लत है, कोई स्रोत बताएँ, और यह फ़ाइल एटलस रखने वालों को भेजें।",
    },
    asks: { ways: "सभी मार्ग", from: "यहाँ से", to: "यहाँ तक" },
    looks: { reach: "दिन", first: "कौन-सा मार्ग आगे" },
    whatIsShown: "क्या दिखाया गया है",
    firstByWhat: "किस आधार पर आगे",
    firstBy: { days: "दिन", cost: "लागत", generalised: "लागत और समय" },
    needsCargo: "“दिन गिने जाते हैं” में माल का मूल्य दें: उसके बिना समय की कोई क़ीमत नहीं।",
    firstHereSentence: ({ here, side, month, country, places, counts, unclear }) => {
      const where = country === "IN" ? "भारत" : "रूस";
      const named = counts.map((one) => `${one.places} ${side === "from" ? "के लिए" : "से"} ${one.name}`);
      const clear =
        named.length === 0
          ? `${where} की ${places} जगहों में से किसी ${side === "from" ? "के लिए" : "से"} कोई मार्ग स्पष्ट रूप से आगे नहीं है`
          : `${where} की ${places} जगहों में से ${f.list(named)} आगे है`;
      return `${month} में ${here} ${side === "from" ? "से" : "तक"}: ${clear}${unclear > 0 && named.length > 0 ? `; ${unclear} के लिए कोई स्पष्ट अंतर नहीं` : ""}।`;
    },
    clearlyFirst: "स्पष्ट रूप से आगे",
    firstNote:
      "सीमा के बीच के मान से, या सामान्य लागत से। छल्ला: किसी दूसरे गलियारे का सबसे अच्छा मार्ग स्पष्ट रूप से धीमा नहीं है, या उसकी लागत की सीमा इससे मिलती है। किसी जगह को दबाकर वह जोड़ा पूछें।",
    directBySea: "सीधे",
    workingOut: "हर जगह की गणना",
    placesDone: (done, total) => `${total} में से ${done} जगहें`,
    stop: "रोकें",
    startAgain: "फिर शुरू करें",
    everyPlace: "हर जगह",
    anywhere: "कहीं भी",
    chooseBeginning: "चुनें कि कहाँ से।",
    chooseEnd: "चुनें कि कहाँ तक।",
    daysToSentence: (to, month, counts) => {
      const within = reachCounts(counts).map(({ days, places }) => `${days} दिन में ${places} जगहें`);
      return within.length === 0
        ? `${month} में ${to} तक किसी जगह से कोई मार्ग नहीं है।`
        : `${month} में ${to} तक: ${within.join(", ")}।`;
    },
    daysToNote:
      "हर जगह से सबसे तेज़ विकल्प से। दायरे का मध्य तय करता है: आधी यात्राएँ इससे लंबी होती हैं। किसी जगह को दबाकर वह जोड़ा पूछें।",
    reachSentence: (from, month, counts) => {
      const within = reachCounts(counts).map(({ days, places }) => `${days} दिन में ${places} जगहें`);
      return within.length === 0
        ? `${from} से ${month} में कोई जगह नहीं पहुँची जाती।`
        : `${from} से ${month} में: ${within.join(", ")}।`;
    },
    reachNote:
      "हर जगह तक सबसे तेज़ मार्ग से। दायरे का मध्य तय करता है: आधी यात्राएँ इससे लंबी होती हैं। किसी गलियारे की अपनी रेलगाड़ियाँ या जहाज़ नहीं गिने गए; किसी जगह तक के सभी मार्ग एक अलग सवाल हैं।",
    placeCount: (count) => f.plural(count, { one: `${count} जगह`, other: `${count} जगहें` }),
    place: "जगह",
    byModes: "साधन",
    quickestWay: "सबसे तेज़ मार्ग",
    formulaReached: (modes) =>
      `सबसे तेज़ मार्ग (${modes}), किसी गलियारे की अपनी रेलगाड़ियों या जहाज़ों के बिना। जहाँ तुलना में सीधा मार्ग यही है, वहाँ उसके दिन भी यही हैं।`,
    everyWayTo: (place) => `${place} तक के सभी मार्ग, उनके भागों और स्रोतों के साथ`,
  };
}

const LIMITS: Readonly<Record<string, string>> = {
  depth: "गहराई",
  draught: "डुबाव",
  width: "चौड़ाई",
  length: "लंबाई",
  beam: "जहाज़ों की चौड़ाई",
  "ship-length": "जहाज़ों की लंबाई",
  "air-draught": "पानी से ऊपर जहाज़ों की ऊँचाई",
};
