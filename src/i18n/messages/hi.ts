import type { Verdict } from "../../core/model/comparison";
import { HARD_SPACE, type Format } from "../format";
import { say } from "../sentence";
import { hindiCharts } from "./charts-hi";
import { hindiReason } from "./reasons-hi";
import { hindiRoom } from "./room-hi";
import type { FirstSentence, SavingSentence } from "./en";
import type { AnswerSentence, Messages } from "./later-en";
import { hindiBases } from "./bases-hi";
import { hindiMeasures } from "./measures-hi";

/** Hindi. */
export function hindi(f: Format): Messages {
  return {
    atlas: "गलियारा एटलस",
    plainTitle: "भारत और रूस के बीच के गलियारे: नापे और तुलना किए हुए",
    whereFrom: "यह आँकड़ा कहाँ से आया",
    notKnown: "ज्ञात नहीं",
    noClearDifference: "कोई साफ़ अंतर नहीं",
    close: "बंद करें",
    back: "वापस",
    allCorridors: "सभी गलियारे",
    skipToPanel: "सीधे गलियारों पर जाएँ",
    panel: "गलियारे",
    raiseSheet: "पत्रक ऊपर करें",
    lowerSheet: "पत्रक नीचे करें",
    loading: "लोड हो रहा है",
    unknownParameter: (name: string) => `पते में अनजान शब्द “${name}”: उसे छोड़ दिया गया है`,
    unusableParameter: (name: string, given: string, allowed: readonly string[]) =>
      allowed.length === 0
        ? `पते में ${name} का अनजान मान “${given}”: सामान्य मान दिखाया गया है`
        : `पते में ${name} का अनजान मान “${given}”: ये चल सकते हैं: ${allowed.join(", ")}`,

    rooms: "कक्ष",
    explore: "देखें",
    compare: "तुलना",
    claims: "दावे",
    brief: "प्रस्तुति",
    addToBriefing: "प्रस्तुति में जोड़ें",
    claimsInLedger: (count) => `बही में ${count} दावे`,
    claimsForPair: "इन सिरों के दावे",
    tradeAndAgenda: "2000 से व्यापार और घटनाक्रम",
    language: "भाषा",
    units: "दूरी की इकाई",
    kilometres: "किमी",
    nauticalMiles: "समुद्री मील",
    days: "दिन",
    useDark: "गहरा रूप",
    useLight: "हल्का रूप",

    map: "गलियारों का नक़्शा",
    lateComing: (part) => `अभी लोड हो रहा है: ${part}`,
    lateFailed: (part) => `लोड नहीं हो सका: ${part}। क्या संपर्क टूट गया है?`,
    exportMenu: "साझा करें और ले जाएँ",
    licences: "इस ऐप्लिकेशन के फ़ॉन्ट और पैकेजों के लाइसेंस",
    tryAgain: "फिर कोशिश करें",
    lateParts: {
      question: "प्रश्न की पट्टी",
      room: "तुलना",
      card: "यह पन्ना",
      charts: "आरेख",
      evidence: "आँकड़े का स्रोत",
      accuracy: "संख्याएँ कितनी सही हैं, इसका पन्ना",
      export: "फ़ाइलों की सूची",
      language: "चुनी हुई भाषा",
      search: "स्थानों की सूची",
      lines: "गलियारों की रेखाएँ",
      sources: "इसके पीछे के आँकड़े और स्रोत",
      networks: "समुद्र, रेल और सड़क के जाल",
      map: "नक़्शा",
      polar: "ध्रुवीय दृश्य",
      ground: "नक़्शे की ज़मीन या सीमाएँ",
    },
    noMap: "यह ब्राउज़र नक़्शा नहीं बना सकता (WebGL 2 नहीं है या बंद है)। हर चरण, दूरी और समय सूचियों में मौजूद है।",
    contextLost: "ग्राफ़िक्स की स्मृति छिन गई है; ब्राउज़र के लौटाते ही नक़्शा लौट आएगा।",
    projection: "प्रक्षेप",
    globe: "गोला",
    mercator: "मर्केटर",
    polar: "ध्रुवीय",
    zoomIn: "पास लाएँ",
    zoomOut: "दूर करें",
    northUp: "उत्तर ऊपर करें",
    layers: "परतें",
    baselinesLayer: "तुलना के मार्ग",
    bordersLayer: "देशों की सीमाएँ, जैसी Natural Earth दिखाता है (वास्तविक नियंत्रण)",
    credits: (borders: boolean) =>
      borders
        ? "भूमि: Natural Earth. सीमाएँ: Natural Earth, वास्तविक नियंत्रण।"
        : "भूमि: Natural Earth. देशों की सीमाएँ छिपी हैं।",
    scaleAtCentre: (length: string) => `${length} नक़्शे के केंद्र पर`,
    scaleAtPole: "ध्रुवीय त्रिविम प्रक्षेप: पैमाना ध्रुव पर सही है।",

    legend: "संकेत",
    corridor: "गलियारा",
    project: "नियोजित या बन रही लाइन",
    baseline: "तुलना का मार्ग",
    baselineSameEnds: "तुलना का मार्ग, वही सिरे",
    middle: "मध्य",
    baselinesNamed: (names: readonly string[]) => `तुलना के मार्ग: ${names.join(", ")}`,
    modes: { sea: "समुद्र", rail: "रेल", road: "सड़क", "inland-waterway": "अंतर्देशीय जल" },
    modesInRow: { sea: "समुद्र से", rail: "रेल से", road: "सड़क से", "inland-waterway": "नदी से" },
    underConstruction: "निर्माणाधीन",
    suspended: "स्थगित",
    closedPassage: "बंद मार्ग",
    railSchematic: "ज़मीनी रेखाएँ स्टेशन से स्टेशन सीधी खींची गई हैं।",
    statuses: {
      operating: "चालू",
      restricted: "सीमित",
      suspended: "स्थगित",
      closed: "बंद",
      "under-construction": "निर्माणाधीन",
      planned: "नियोजित",
    },

    find: "जगह या गलियारा खोजें",
    nothingFound: (text: string) => `यहाँ “${text}” नाम का कुछ नहीं है।`,

    firstSentence: <T>(a: FirstSentence<T>) =>
      say<
        T | string
      >`${a.from} से ${a.to}: ${a.baseline} की तुलना में ${a.corridor} ${a.km} ${a.isShorter ? "छोटा" : "लंबा"} है, ${FIRST_VERDICTS[a.isShorter ? "shorter" : "longer"][a.verdict]}।`,
    vessels: { container: "कंटेनर जहाज़", bulk: "थोक माल जहाज़", tanker: "टैंकर" },
    terms: (month: string, vessel: string, closed: number) =>
      `${month}, ${vessel}, ${closed === 0 ? "कुछ बंद नहीं" : closedPassages(f, closed)}।`,
    change: "बदलें",
    sameTwoEnds: "वही दो सिरे",
    pair: (from: string, to: string) => `${from} से ${to}`,
    distance: "दूरी",
    transitTime: "यात्रा का समय",
    middleDays: <T>(days: T) => say<T>`मध्य ${days}`,
    scaleOfDays: (end: string) => `0 से ${end} दिन का पैमाना`,
    saving: <T>(a: SavingSentence<T>) => {
      const than = a.baseline === null ? "" : `${a.baseline} की तुलना में `;
      const km = say<T | string>`${than}${a.km} ${a.isShorter ? "छोटा" : "लंबा"}`;
      if (a.verdict === "baseline") return [...km, "।"];
      if (a.verdict === "no clear difference") return [...km, "। दिनों में कोई साफ़ अंतर नहीं।"];
      const word = a.verdict === "faster" ? "कम" : "अधिक";
      return a.isClear
        ? [...km, ...say<T | string>`, ${a.days} दिन ${word}।`]
        : [...km, ...say<T | string>`, अधिकतर परिणामों में ${word} दिन (${a.days})।`];
    },
    nothingToCompare: "तुलना के लायक़ कोई दूसरा मार्ग नहीं।",
    notComputed: "यह शाखा तैयार उत्तरों में नहीं है; इसे तुलना में पूछें।",
    today: "आज की दुनिया",
    passageKinds: {
      strait: "जलडमरूमध्य",
      canal: "नहर",
      "ice-passage": "हिम से होकर मार्ग",
      cape: "अंतरीप",
      inland: "अंतर्देशीय जलमार्ग",
    },
    grades: { read: "मूल में पढ़ा गया", "second hand": "दूसरे के हवाले से", inferred: "अनुमानित" },
    sinceSeen: (since: string, asOf: string) => `${since} से, ${asOf} को देखा गया`,
    sinceDate: (date: string) => `${date}:`,
    more: (count: number) => `${count} और`,
    fewer: "कम दिखाएँ",
    usableIn: (month: string) => `${month} में उपयोग योग्य`,
    notUsable: "अभी उपयोग योग्य नहीं; अन्यथा लगते",
    ways: (count) => f.plural(count, { one: `${count} रास्ता`, other: `${count} रास्ते` }),
    showWays: "दिखाएँ",
    hideWays: "समेटें",
    sinceOnly: (date: string) => `${date} से`,
    reopened: "फिर खुले",
    closedHere: "इस प्रश्न के रास्तों पर बंद",
    closedPlaces: "बंद बंदरगाह और थल सीमाएँ",
    portsOf: (country) => `बंदरगाह: ${country}`,
    asIfItRan: (corridor) => `मानो ${corridor} चल रहा हो`,
    passageSeas: {
      "red-sea": "लाल सागर और खाड़ी",
      "east-asia": "पूर्वी एशिया",
      mediterranean: "भूमध्य और काला सागर",
      "north-europe": "उत्तरी यूरोप",
      arctic: "आर्कटिक",
      oceans: "महासागरों के बीच",
    },
    openStatusFile: "स्थिति की फ़ाइल खोलें",
    traffic: "प्रतिदिन जहाज़",
    trafficNote: (normal, year) => `सामान्य: प्रतिदिन ${normal} (${year})।`,
    trafficLast: (ships, date, by) => `अंतिम गणना: प्रतिदिन ${ships}, ${date} (${by})।`,
    trafficRule: { open: "गणना के अनुसार खुला", restricted: "गणना के अनुसार सीमित", closed: "गणना के अनुसार व्यवहार में बंद" },
    trafficFrom: (from, to) => `माह के अनुसार प्रतिदिन जहाज़, ${from} से ${to}; रेखा सामान्य वर्ष की है`,
    onlyUsable: "केवल उपयोग योग्य दिखाएँ",
    inNormalTimesOnly: "केवल सामान्य समय के लिए; अभी यह मार्ग उपयोग में नहीं लिया जा सकता।",
    wouldTake: <T>(days: T) => say<T | string>`सामान्य समय में ${days}`,
    reroutedBy: (by: string, closed: string) => (closed === "" ? `${by} होकर` : `${by} होकर: बंद — ${closed}`),
    seenOn: (state: string, date: string) => `${state}; ${date} को ऐसा देखा गया`,
    daysOld: (days: number) => `${days} दिन पुराना`,
    statusFile: (date: string) => `दुनिया की स्थिति: ${date}।`,
    statusRefused: (fault, date) => `स्थिति की एक फ़ाइल अस्वीकार की गई: ${fault}। ${date} की फ़ाइल लागू है।`,
    nothingUsable: "अभी कोई मार्ग उपयोग योग्य नहीं",
    statusInRow: (status: string, date: string) => `${date} से ${status}`,
    statusSince: (status: string, date: string) => `${date} से ${status}`,
    state: "स्थिति",
    sourceLink: (text: string) => `${text} (स्रोत, नए टैब में खुलेगा)`,

    variants: "शाखाएँ",
    leg: "चरण",
    underWay: "चलते हुए, दिन",
    waiting: "ठहराव, दिन",
    sum: "सीमाओं का योग",
    legByLeg: "चरण दर चरण",
    plannedLegs:
      "गलियारा इस तरह बना है, बंदरगाह से बंदरगाह; ऊपर की दूरी इन दो छोरों के बीच के रास्ते की है, जो हर बंदरगाह पर नहीं रुकता।",
    legName: (from: string, to: string) => `${from}–${to}`,
    claimsDiffer: (count: number) => f.plural(count, { one: `${count} दावा अलग`, other: `${count} दावे अलग` }),
    claimsDifferFully: (count: number) =>
      f.plural(count, {
        one: `इन्हीं दो छोरों का ${count} प्रकाशित आँकड़ा हमारी गणना से अलग है`,
        other: `इन्हीं दो छोरों के ${count} प्रकाशित आँकड़े हमारी गणना से अलग हैं`,
      }),
    agreements: { differs: "इन्हीं दो छोरों की हमारी गणना से अलग", agrees: "हमारी गणना भी यही कहती है" },
    whatIsSaid: "क्या प्रकाशित हुआ है",
    quantities: QUANTITIES,
    unitName: (unit: string) => UNIT_NAMES[unit] ?? unit,
    kinds: {
      published: "प्रकाशित",
      measured: "नापा हुआ",
      computed: "गणना किया हुआ",
      assumed: "माना हुआ",
      disputed: "स्रोत असहमत",
    },

    placeKinds: {
      port: "बंदरगाह",
      city: "शहर",
      terminal: "अंतर्देशीय टर्मिनल",
      station: "स्टेशन",
      border: "सीमा चौकी",
      waypoint: "मार्ग बिंदु",
    },
    population: "जनसंख्या",
    railhead: "रेल केंद्र या बंदरगाह",
    haul: (name: string, km: string) => `${name}, सड़क से ${km} (मान लिया गया: सीधी रेखा गुणा सामान्य घुमाव)`,
    noHaul: "कोई रेल केंद्र या बंदरगाह पास नहीं: यहाँ से कोई यात्रा ज्ञात नहीं",
    handNamed: "नाम और स्थिति आंशिक रूप से हमारे अपने हाथ से",
    servedBy: (place: string, head: string, km: string) => `${place} का रेल केंद्र या बंदरगाह: ${head}, सड़क से ${km}।`,
    noPlaceCalled: (text: string) => `“${text}” नाम की कोई जगह यहाँ नहीं है। मिलते-जुलते नाम:`,
    position: "स्थिति",
    alsoCalled: "अन्य नाम",
    waysThrough: "यहाँ से शुरू होने या यहाँ बदलने वाले मार्ग",
    compareFrom: "यहाँ से तुलना करें",
    compareTo: "यहाँ तक तुलना करें",

    optionAndVerdict: "विकल्प और निष्कर्ष",
    baselineWord: "तुलना का मार्ग",
    closedOption: "बंद",
    notAvailable: "उपलब्ध नहीं",
    fasterBy: <T>(days: T) => say<T | string>`${days}${HARD_SPACE}दिन कम`,
    slowerBy: <T>(days: T) => say<T | string>`${days}${HARD_SPACE}दिन अधिक`,
    mostlyFaster: <T>(days: T) => say<T | string>`अधिकतर कम, ${days}${HARD_SPACE}दिन`,
    mostlySlower: <T>(days: T) => say<T | string>`अधिकतर अधिक, ${days}${HARD_SPACE}दिन`,

    formula: "सूत्र",
    inputs: "आधार आँकड़े",
    sources: "स्रोत",
    assumedInputs: "क्या माना गया है, और क्यों",
    kindOfFigure: "आँकड़े का प्रकार",
    publishedBy: (publisher: string, published: string | null, accessed: string) =>
      published === null
        ? `${publisher}, बिना तारीख़, पढ़ा गया ${accessed}`
        : `${publisher}, ${published}, पढ़ा गया ${accessed}`,
    statedAs: (quantity: string, corridor: string, date: string) => `${quantity}, ${corridor}, ${date} के अनुसार।`,
    distanceOf: (ends: string, option: string) => `दूरी, ${ends}, ${option}।`,
    daysOf: <T>(middle: T, ends: string, option: string, month: string) =>
      say<T | string>`मध्य ${middle}। यात्रा का समय, ${ends}, ${option}, ${month}।`,
    differenceOf: (what: string, ends: string, option: string, baseline: string) =>
      `${what}, ${ends}: ${option} में से ${baseline} घटाकर।`,
    legDistance: (leg: string) => `चरण की दूरी: ${leg}।`,
    legRunning: (leg: string) => `चरण में चलने का समय: ${leg}।`,
    legDwell: (leg: string) => `चरण के अंत में या रास्ते में ठहराव: ${leg}।`,
    formulaSum: "चरणों के किलोमीटर का योग: जहाँ प्रकाशित दूरी है वहाँ वही, नहीं तो खींची गई रेखा पर नापी गई।",
    formulaDays: (draws: string, seed: string) =>
      `हर चरण के लिए दूरी भाग गति, और अंत का ठहराव; सभी चरणों का योग। ${draws} बार निकाला गया, बीज ${seed}; हर 100 में से 10वाँ, 50वाँ और 90वाँ दिखाया गया है।`,
    formulaDifferenceKm: "एक मार्ग के किलोमीटर में से दूसरे के किलोमीटर घटाए गए, वही दो सिरे।",
    formulaDifferenceDays: (inHundred: string) =>
      `हर परिणाम में एक मार्ग के दिनों में से दूसरे के दिन घटाए गए; हर 100 में से 10वाँ और 90वाँ दिखाया गया है। 100 में से ${inHundred} बार पहला पहले पहुँचता है।`,
    formulaPublished: "इन स्टेशनों के बीच रेल या सड़क विभाग द्वारा प्रकाशित किलोमीटर।",
    formulaMeasured: "खींची गई रेखा पर WGS 84 दीर्घवृत्तज पर नापा गया।",
    formulaRunning: "हर भाग की दूरी भाग गति; सबसे तेज़ और सबसे धीमी गति सीमाएँ देती हैं।",
    formulaDwell: "ठहरावों का योग; सबसे छोटा और सबसे लंबा सीमाएँ देते हैं।",
    formulaNoDwell: "इस चरण के अंत में ठहरना नहीं पड़ता।",
    publishedChainage: "प्रकाशित दूरी",
    onEllipsoid: "खींची गई रेखा, दीर्घवृत्तज पर (WGS 84)",
    onSphere: "खींची गई रेखा, गोले पर (turf)",
    countryKm: (country: string, km: string) => `${country} ${km}`,
    atSpeed: (speed: string) => `${speed} किमी/घंटा पर`,
    usually: (value: string) => `प्रायः ${value}`,
    unknownComponent: (id: string) => `ज्ञात नहीं: आँकड़ों में “${id}” नहीं है`,
    transferAt: (what: string, where: string) => `${what}, ${where}`,
    transfers: {
      port: "बंदरगाह पर चढ़ाई-उतराई",
      border: "सीमा और सीमा-शुल्क",
      gauge: "गेज का बदलाव",
      transshipment: "माल का अंतरण",
      passage: "मार्ग",
      service: "अगली रवानगी की प्रतीक्षा",
      call: "रास्ते के पड़ाव",
      origin: "रवानगी से पहले",
      destination: "पहुँचने के बाद",
    },

    question: "प्रश्न",
    from: "कहाँ से",
    to: "कहाँ तक",
    swap: "सिरे अदल-बदल करें",
    month: "महीना",
    closed: "बंद",
    portOrCity: "बंदरगाह या शहर",
    compareTitle: "एक जगह से दूसरी जगह के सभी मार्ग, साथ-साथ",
    chooseEnds: "कहाँ से और कहाँ तक, चुनें, या इनमें से किसी से शुरू करें:",
    samePlace: "एक ही जगह दो बार: दो अलग सिरे चुनें",
    notAnswered: (reason: string) => `प्रश्न का उत्तर नहीं मिल सका: ${reason}`,
    openPassage: (passage: string) => `फिर खोलें: ${passage}`,
    noWay: "इन शर्तों पर इन दो सिरों के बीच कोई मार्ग नहीं",
    answer: <T>(a: AnswerSentence<T>) => {
      const option = say<T | string>`${a.option}: ${a.days} दिन।`;
      if (a.baseline === null) return option;
      const verdict = a.verdict === null || a.verdict === "baseline" ? "" : ` ${ANSWER_VERDICTS[a.verdict]}`;
      return [...option, ...say<T | string>` ${a.baseline.name}: ${a.baseline.days}।${verdict}`];
    },
    leftOut: (count: number) => `${count} मार्ग छोड़े गए: सबसे तेज़ से बहुत धीमे, या रास्ते में पीछे मुड़ने वाले।`,
    quickestUsable: <T>(option: string, days: T, month: string) =>
      say<T | string>`${option}: ${days} दिन। ${month} में उपयोग योग्य रास्तों में यह सबसे तेज़ है।`,
    firstUsable: <T>(a: { from: string; to: string; shut: string; option: string; days: T; month: string }) =>
      say<
        T | string
      >`${a.from} से ${a.to}: ${a.month} में उपयोग योग्य रास्तों में ${a.option} सबसे तेज़ है, ${a.days} दिन। ${a.shut} का उपयोग नहीं हो सकता।`,
    cannotUse: (name: string) => `${name} का उपयोग नहीं हो सकता।`,
    closedBecause: (reason: string) => `${reason}।`,
    normallyTakes: <T>(days: T) => say<T | string>`सामान्य समय में ${days} दिन।`,
    inNormalTimes: "सामान्य समय में",
    legsOf: (option: string) => `${option}, चरण दर चरण`,
    chooseOption: "चरण देखने के लिए कोई विकल्प चुनें।",
    transferCount: (count: number) => f.plural(count, { one: `${count} बदलाव`, other: `${count} बदलाव` }),
    countriesCrossed: "रास्ते के देश",
    noCountryCrossed: "कोई देश नहीं आता: पूरा मार्ग समुद्र से है।",

    firstByLittle: "आगे, पर स्पष्ट नहीं",
    withinDays: (after, days) => (after === null ? `${days} दिन के भीतर` : `${after} से ${days} दिन`),
    bases: { running: "चलते हुए", terminal: "टर्मिनल से टर्मिनल", door: "द्वार से द्वार" },
    measures: { days: "दिन", cost: "लागत", co2e: "उत्सर्जन" },
    scaleUnits: { days: "दिन", cost: "डॉलर", co2e: "किग्रा" },
    scaleOf: (end, unit) => `0 से ${end} ${unit} का पैमाना`,
    missingFigure: (measure, where) =>
      where === "" ? `${measure}: ज्ञात नहीं, एक आँकड़ा नहीं है` : `${measure}: ज्ञात नहीं, ${where} का आँकड़ा नहीं है`,
    moreBy: <T>(amount: T, unit: string) => say<T | string>`${amount}${HARD_SPACE}${unit} अधिक`,
    lessBy: <T>(amount: T, unit: string) => say<T | string>`${amount}${HARD_SPACE}${unit} कम`,
    howGood: "ये आँकड़े कितने सही हैं?",
    reason: hindiReason(f),
    ...hindiCharts(),
    ...hindiRoom(f),
    ...hindiMeasures(f),
    ...hindiBases(f),
  };
}

const FIRST_VERDICTS: Record<"shorter" | "longer", Record<Verdict, string>> = {
  shorter: {
    faster: "और तेज़ भी",
    slower: "पर धीमा",
    "no clear difference": "पर साफ़ तौर पर तेज़ नहीं",
    baseline: "बाक़ी इसी से तुलना किए जाते हैं",
  },
  longer: {
    faster: "पर तेज़",
    slower: "और धीमा भी",
    "no clear difference": "पर साफ़ तौर पर धीमा नहीं",
    baseline: "बाक़ी इसी से तुलना किए जाते हैं",
  },
};

const ANSWER_VERDICTS: Record<Exclude<Verdict, "baseline">, string> = {
  faster: "तेज़।",
  slower: "धीमा।",
  "no clear difference": "कोई साफ़ अंतर नहीं।",
};

/** Units as the data writes them, where this language writes them otherwise. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  km: "किमी",
  nm: "समुद्री मील",
  d: "दिन",
  days: "दिन",
  h: "घंटे",
  m: "मी",
  kn: "नॉट",
  "km/h": "किमी/घंटा",
  "km/day": "किमी/दिन",
  1: "(गुणक)",
  "USD/TEU": "डॉलर/TEU",
  "USD/TEU-km": "डॉलर/TEU·किमी",
  "USD/day": "डॉलर/दिन",
  "USD/t": "डॉलर/टन",
  "USD/TEU-day": "डॉलर/TEU·दिन",
  "Mt/year": "दस लाख टन प्रति वर्ष",
  "TEU/year": "TEU प्रति वर्ष",
  "g CO2e/t-km": "ग्राम CO₂e/टन·किमी",
  "g CO2e/TEU-km": "ग्राम CO₂e/TEU·किमी",
  "days/1000 km": "दिन प्रति 1000 किमी",
  "t/day": "टन/दिन",
  "t/TEU": "टन/TEU",
  permits: "परमिट",
  dwt: "टन डेडवेट",
  "% of hull value": "% पतवार मूल्य",
};

const QUANTITIES: Readonly<Record<string, string>> = {
  distance: "दूरी",
  days: "यात्रा का समय",
  "transit-time": "यात्रा का समय",
  saving: "बचत",
  cost: "लागत",
  volume: "मात्रा",
  depth: "गहराई",
  draft: "डुबाव",
  width: "चौड़ाई",
};

function closedPassages(f: Format, count: number): string {
  return f.plural(count, { one: `${count} मार्ग या बंदरगाह बंद`, other: `${count} मार्ग और बंदरगाह बंद` });
}
