import { say } from "../sentence";
import { HARD_SPACE, type Format } from "../format";
import type { BasisMessages } from "./bases-en";

export function hindiBases(f: Format): BasisMessages {
  return {
    basis: "दिनों की गिनती",
    shortBases: { running: "चलते हुए", terminal: "टर्मिनल", door: "द्वार" },
    basisCounts: {
      running: "केवल चलने का समय, बिना प्रतीक्षा।",
      terminal: "पहले बंदरगाह या स्टेशन से अंतिम तक, बीच की हर प्रतीक्षा सहित।",
      door: "साथ में माल उठाना और रवानगी की प्रतीक्षा, उतराई, निकासी और सुपुर्दगी।",
    },
    observationKinds: {
      shipment: "खेप",
      schedule: "समय-सारणी",
      average: "औसत",
      plan: "योजना, गिनती से बाहर",
      record: "कीर्तिमान, गिनती से बाहर",
    },
    quoteKinds: { quote: "भाव", index: "सूचकांक", estimate: "अनुमान, गिनती से बाहर" },
    markets: { slack: "मंदा बाज़ार", usual: "सामान्य बाज़ार", tight: "तंग बाज़ार", crisis: "संकट" },
    journeyCount: (count) => f.plural(count, { one: `${count} यात्रा`, other: `${count} यात्राएँ` }),
    groupOfRows: "समूह",
    insideShare: "भीतर",
    medianError: "माध्यिका त्रुटि",
    meanError: "औसत, चिह्न सहित",
    signNote: "शून्य से ऊपर मॉडल बहुत धीमा है, नीचे बहुत तेज़।",
    allCounted: "गिने गए सभी",
    groupsByBasis: "दिन क्या गिनते हैं, उसके अनुसार",
    groupsByModes: "साधनों के अनुसार",
    groupsLeftOut: "हर गलियारा, दूसरी जगहों के आँकड़ों से",
    leftOutNote: "गलियारे की अपनी यात्राओं से मिले आँकड़ों के बिना, जहाँ कोई अधिक सामान्य आँकड़ा हो।",
    plainSea: "कोई गलियारा नहीं",
    costAgainst: "लागत और भाव",
    quoteWords: (counted, share, ratio) =>
      `अपनी तारीख़ के दामों पर ${counted} भावों और सूचकांकों में से ${share} % गणना की सीमाओं के भीतर हैं। माध्यिका में बताया गया भाव सामान्य गणना का ${ratio} गुना है।`,
    quote: "भाव",
    quotedUsd: "बताया गया, डॉलर प्रति टीईयू",
    computedUsd: "गणना, डॉलर प्रति टीईयू",
    quotedBox: (usd, feet) => `${feet} फ़ुट के कंटेनर के ${usd}${HARD_SPACE}डॉलर`,
    shipClasses: "जहाज़ का आकार",
    otherShipHere: (ship) => `यहाँ दूसरा जहाज़ चलता है: ${ship}`,
    trains: "गाड़ियाँ",
    usualTrains: "सामान्य गाड़ियाँ",
    expressTrains: "एक्सप्रेस गाड़ियाँ",
    cargoValue: "माल का मूल्य",
    cargoUnit: "डॉलर प्रति टीईयू",
    cargoRate: "वार्षिक दर",
    freightAlone: "केवल भाड़ा",
    generalisedCost: "समय सहित लागत",
    generalisedNote: (value, rate) =>
      `भाड़ा, और ${rate}${HARD_SPACE}% वार्षिक दर पर ${value}${HARD_SPACE}डॉलर प्रति टीईयू के माल के लिए दिनों का मोल।`,
    tieValue: <T>(option: string, other: string, value: T) =>
      say<
        T | string
      >`${value}${HARD_SPACE}डॉलर प्रति टीईयू के माल के लिए ${option} और ${other} की लागत बराबर है; उससे ऊपर तेज़ वाला जीतता है।`,
    noTieValue: (option, other) => `माल का कोई मूल्य ${option} और ${other} को बराबर नहीं करता: एक सस्ता भी है और तेज़ भी।`,
    arriveBy: "इस तारीख़ तक पहुँचे",
    arrivalChance: "100 में संभावना",
    leaveBy: (date) => `${date} तक रवाना हों`,
    noDeparture: "साल भर में कोई रवानगी पर्याप्त पहले नहीं है",
  };
}
