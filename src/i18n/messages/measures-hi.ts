import type { Format } from "../format";
import { say } from "../sentence";
import type { MeasureMessages } from "./measures-en";

export function hindiMeasures(f: Format): MeasureMessages {
  return {
    measure: "माप",
    measureUnits: { days: "दिन", cost: "डॉलर प्रति TEU", co2e: "किग्रा CO₂e प्रति TEU" },
    sortBy: (column) => `इस क्रम में रखें: ${column}`,

    allMeasures: "सभी माप साथ-साथ",
    tableNote: (option) => `हर आँकड़े के नीचे ${option} से उसका अंतर: विकल्प घटा तुलना का मार्ग।`,
    pin: (option) => `सबकी तुलना ${option} से करें`,
    pinned: (option) => `सबकी तुलना ${option} से है`,
    transfersColumn: "बदलाव",
    bordersColumn: "सीमाएँ",
    assumedColumn: "माने हुए",
    seasonColumn: (month) => `${month} में`,
    seasons: { open: "खुला", slowed: "खुला, मौसम दिन बढ़ाता है", icebreaker: "हिमभंजक के पीछे" },
    unknownSource: (id) => `ज्ञात नहीं: आँकड़ों में “${id}” स्रोत नहीं है`,
    countOf: (part, all) => `${all} में से ${part}`,

    billOf: <T>(typical: T, what: string, ends: string, option: string, month: string) =>
      say<T | string>`प्रायः ${typical}। ${what} प्रति TEU, ${ends}, ${option}, ${month}।`,
    formulaCost:
      "प्रति किलोमीटर ढुलाई, जलमार्गों के शुल्क, हर बंदरगाह, सीमा और गाड़ी बदलने पर चढ़ाई-उतराई, जहाँ ज़रूरी हो वहाँ हिमभंजक, और ख़ाली डिब्बे की वापसी जहाँ उसका आँकड़ा है। सीमाएँ हर मद के सबसे कम और सबसे अधिक का योग हैं।",
    formulaCo2e:
      "किलोमीटर गुणा साधन और जहाज़ का प्रकाशित गुणांक, ईंधन के स्रोत से पहिए तक, ISO 14083 और GLEC Framework की विधि से; टर्मिनल शामिल नहीं। सीमाएँ हर मद के सबसे कम और सबसे अधिक का योग हैं।",
    formulaDifferenceBill:
      "एक बिल में से दूसरा, आँकड़ा-दर-आँकड़ा घटाया गया: जो दोनों एक ही आँकड़े से चुकाते हैं वह कट जाता है। सीमाएँ बचे हुए की हैं।",
    carriage: (mode) => `ढुलाई, ${mode}`,
    loadOfBox: "एक डिब्बे का भार, प्रति टन वाले गुणांकों के लिए",
    dues: {
      port: "बंदरगाह पर चढ़ाई-उतराई",
      border: "सीमा",
      gauge: "गेज का बदलाव",
      transshipment: "माल का अंतरण",
      passage: "जलमार्ग का शुल्क",
      war: "युद्ध-जोखिम प्रीमियम",
      icebreaker: "हिमभंजक",
      empty: "ख़ाली डिब्बे की वापसी",
    },
    staleFigure: (date, read) => `${date} का आँकड़ा: ${read} में पढ़े जाने पर दो साल से अधिक पुराना।`,
    stopsOf: (ends, option) =>
      `ठहराव जहाँ माल उतरता-चढ़ता है, सीमा आती है या अगली रवानगी की प्रतीक्षा होती है, ${ends}, ${option}।`,
    formulaStops:
      "बदलाव यानी रास्ते के बंदरगाह, गेज के बदलाव और माल के अंतरण; हर सीमा एक बार गिनी गई है। दोनों सिरों के बंदरगाह नहीं गिने गए।",
    assumedShareOf: (ends, option) => `दिनों के पीछे के आँकड़ों में से माने हुए, ${ends}, ${option}।`,
    formulaAssumed: "हर गति और ठहराव जिससे दिन निकाले गए हैं, एक बार गिना गया।",

    howGoodIntro: "एटलस जो निकालता है, उसके साथ वह जो दूसरों ने नापा और जो सचमुच हुआ।",
    daysAgainst: "दिन, दर्ज यात्राओं के सामने",
    calibrationWords: (a) =>
      `तुलना योग्य ${a.compared} दर्ज यात्राओं और समय-सारणियों में से ${a.inside} (${a.share} %) 100 में से 10वें और 90वें परिणाम के बीच हैं। मध्य मान की त्रुटि की माध्यिका ${a.error} % है। ${f.plural(a.left, { one: `${a.left} पंक्ति छोड़ी गई`, other: `${a.left} पंक्तियाँ छोड़ी गईं` })}, हर एक कारण सहित।`,
    journey: "यात्रा",
    observed: "हुआ, दिन",
    computedDays: "निकाला, दिन",
    inside: "भीतर",
    outside: "बाहर",
    leftOutBecause: (reason) => `छोड़ी गई: ${reason}`,
    kmAgainst: "समुद्री दूरी, प्रकाशित तालिकाओं के सामने",
    validationWords: (a) =>
      `बंदरगाहों के बीच की ${a.rows} दूरियों में से ${a.answered} का उत्तर मिलता है। इनमें आधी में अंतर ${a.median} % से कम है, दस में नौ में ${a.p90} % से कम।`,
    byWay: "मार्ग के अनुसार",
    byRegion: "क्षेत्र के अनुसार",
    rowsColumn: "पंक्तियाँ",
    medianColumn: "माध्यिका",
    p90Column: "दस में नौ इसके भीतर",
    worstColumn: "सबसे बड़ा",
    directWay: "खुला समुद्र",
    seaRegions: SEA_REGIONS,
    largestDifferences: "सबसे बड़े अंतर",
    publishedNm: "प्रकाशित, समुद्री मील",
    computedNm: "निकाला, समुद्री मील",
  };
}

/** Regions as the table of errors names them. */
const SEA_REGIONS: Readonly<Record<string, string>> = {
  Arctic: "आर्कटिक",
  Baltic: "बाल्टिक",
  "Black Sea and Azov": "काला सागर और आज़ोव",
  Mediterranean: "भूमध्य सागर",
  "North-west Europe": "उत्तर-पश्चिमी यूरोप",
  "Iberia and Canaries": "आइबेरिया और कैनरी",
  "Red Sea and Gulf of Aden": "लाल सागर और अदन की खाड़ी",
  "Persian Gulf": "फ़ारस की खाड़ी",
  "North Indian Ocean": "उत्तरी हिंद महासागर",
  Africa: "अफ़्रीका",
  "South-east Asia": "दक्षिण-पूर्व एशिया",
  "Okhotsk, Kamchatka, Bering": "ओख़ोत्स्क, कामचात्का, बेरिंग",
  "Japan, Korea, China": "जापान, कोरिया, चीन",
  "Australia and Oceania": "ऑस्ट्रेलिया और ओशिआनिया",
  "Americas, Atlantic": "अमेरिका, अटलांटिक",
  "Americas, Pacific": "अमेरिका, प्रशांत",
};
