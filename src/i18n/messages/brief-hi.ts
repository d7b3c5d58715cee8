import { HARD_SPACE, type Format } from "../format";
import type { BriefMessages } from "./brief-en";

/** Hindi. */
export function hindiBrief(f: Format): BriefMessages {
  return {
    slides: (count) => f.plural(count, { one: `${count} स्लाइड`, other: `${count} स्लाइडें` }),
    savedHere: "इसी ब्राउज़र में सहेजी गई",
    saving: "सहेजी जा रही है",
    notSaved: "सहेजी नहीं गई: यह ब्राउज़र पृष्ठों के लिए कुछ नहीं रखता",
    untitled: "बिना शीर्षक",
    untitledDeck: "नई प्रस्तुति",
    deckTitle: "प्रस्तुति का शीर्षक",
    deckLanguage: "स्लाइडों की भाषा",
    kinds: {
      title: "शीर्षक",
      map: "मानचित्र",
      comparison: "तुलना",
      chart: "चार्ट",
      table: "तालिका",
      "before-after": "पहले और बाद में",
      race: "दौड़",
      claim: "दावा",
      text: "पाठ",
      sources: "स्रोत",
    },
    decks: "प्रस्तुतियाँ",
    yourDecks: "इस ब्राउज़र में",
    readyDecks: "तैयार",
    newDeck: "नई, खाली",
    openFile: "फ़ाइल खोलें",
    savePptx: "PowerPoint के लिए सहेजें",
    makingPptx: (share: string) => `काम जारी: ${share}${HARD_SPACE}%। रोकने के लिए दबाएँ`,
    pptxFailed: "PowerPoint की फ़ाइल नहीं बन सकी। फिर कोशिश करें",
    saveFile: "फ़ाइल के रूप में सहेजें",
    deleteDeck: "यह प्रस्तुति हटाएँ",
    deleteDeckSure: "हटाने के लिए फिर दबाएँ",
    dropHere: "प्रस्तुति की फ़ाइल यहाँ छोड़ें",
    addSlide: "स्लाइड जोड़ें",
    slideList: "स्लाइडें अपने क्रम में",
    slideNumber: (number, of) => `${of} में से स्लाइड ${number}`,
    moveUp: "ऊपर ले जाएँ",
    moveDown: "नीचे ले जाएँ",
    duplicate: "प्रति बनाएँ",
    remove: "स्लाइड हटाएँ",
    listKeys: "Alt और तीर स्लाइड को खिसकाते हैं, Ctrl+D प्रति बनाता है, Delete हटाता है।",
    emptyDeck: "अभी कोई स्लाइड नहीं है। यहाँ जोड़ें, या किसी भी कक्ष के मानचित्र, चार्ट, तालिका या कार्ड पर “प्रस्तुति में जोड़ें” दबाएँ।",
    titleOf: "स्लाइड का शीर्षक",
    sentenceOf: "स्लाइड का वाक्य",
    sentenceHint: "खाली: उत्तर शब्दों में",
    notesOf: "टिप्पणियाँ, केवल वक्ता को दिखती हैं",
    kindOf: "स्लाइड का प्रकार",
    viewOf: "दृश्य",
    noView: "कोई दृश्य नहीं: मानचित्र से लें",
    openView: "उसके कक्ष में खोलें",
    takeAfter: "दूसरी परिस्थिति",
    insertFigure: "जीवित आँकड़ा डालें",
    quantities: {
      km: "किलोमीटर",
      days: "दिन",
      middle: "दिनों का मध्य",
      cost: "लागत",
      co2e: "CO₂e",
      shorter: "आधार मार्ग से कितने किलोमीटर कम",
      difference: "आधार मार्ग से दिनों का अंतर",
      trade: "व्यापार",
      claims: "दावे",
    },
    figureChoice: (of, quantity, value) => `${of}, ${quantity}: ${value}`,
    afterFigure: (name) => `दूसरी परिस्थिति, ${name}`,
    units: { cost: "USD प्रति TEU", co2e: "किग्रा CO₂e प्रति TEU", trade: "अरब USD" },
    changedTitle: "यह स्लाइड लिखे जाने के बाद आँकड़े बदले हैं",
    changedFigure: (name, old, now) => `${name}: ${old} → ${now}`,
    figureGone: "अब नहीं है",
    acceptChanges: "देख लिया: नए याद रखें",
    faultView: (parameter, given) => `दृश्य में ${parameter} “${given}” है, जो एटलस में नहीं है।`,
    faultFigure: (key) => `ऐसा कोई जीवित आँकड़ा नहीं: ${key}`,
    faultAnswer: "इस दृश्य के प्रश्न का कोई उत्तर नहीं है।",
    noWayToday: "इन शर्तों पर कोई रास्ता नहीं",

    terms: (ends, basis, month) => `${ends}। ${basis}, ${month}।`,
    dataOf: (date) => `आँकड़े: ${date}`,
    scenarioToday: "जैसा आज है",
    scenarioUsual: "सामान्य समय में",
    scenarioClosed: (names) => `बंद: ${names}`,
    scenarioBuilt: (names) => `निर्मित: ${names}`,
    notForNavigation: "नौसंचालन के लिए नहीं",
    sourcesNumbered: (ranges) => `स्रोत ${ranges}`,
    sourcesPage: (page, of) => (of === 1 ? "स्रोत" : `स्रोत, ${of} में से ${page}`),
    sourcesNone: "इन स्लाइडों पर ऐसा कोई आँकड़ा नहीं जिसे स्रोत चाहिए।",
    ownComputation: "सभी दूरियाँ, दिन और लागतें: इन्हीं से एटलस की अपनी गणना।",
    headOption: "मार्ग",
    headKm: (unit) => unit,
    headDays: "दिन",
    headCost: "USD प्रति TEU",
    headVerdict: "निष्कर्ष",
    verdictWords: { faster: "अधिक तेज़", slower: "अधिक धीमा" },
    headBefore: (scenario) => scenario,
    headChange: "बदलाव",
    unchanged: "पहले जैसा",
    changeOf: (days, km) => `${days}${HARD_SPACE}दिन, ${km}`,
    costLine: (cost) => `${cost} USD प्रति TEU`,
    more: (count) => `एटलस में ${count} और`,
    raceDay: (day) => `दिन ${day}`,
    raceArrived: "पहुँचे",
    raceWaits: (name, at) => `${name} प्रतीक्षा में: ${at}`,
    raceRun: "दौड़ चलाएँ: R",
    claimSaid: (who, date) => `${who}, ${date}`,
    claimed: "दावा",
    computed: "गणना",
    claimCount: "दावे",

    present: "प्रस्तुत करें",
    presentFirst: "आरंभ से पहले जाँचें",
    checkTitle: "आरंभ से पहले",
    checkGood: "कोई बाधा नहीं है।",
    checkFonts: (language) => `${language} के फ़ॉन्ट नहीं हैं: अक्षर अलग दिखेंगे।`,
    checkView: (slide, fault) => `स्लाइड ${slide}: ${fault}`,
    checkOld: (name, date) => `${name} की स्थिति अंतिम बार ${date} को देखी गई: वह बदल गई हो सकती है।`,
    checkChanged: (slide, count) =>
      `स्लाइड ${slide}: लिखे जाने के बाद ${f.plural(count, { one: `${count} आँकड़ा बदला है`, other: `${count} आँकड़े बदले हैं` })}।`,
    checkScreen: (width, height) => `यह स्क्रीन ${width} × ${height} दिखाती है; स्लाइडें उसी आकार में बनती हैं।`,
    checkSmall: (width, height) => `यह स्क्रीन ${width} × ${height} दिखाती है: 1024 × 768 से कम पर अक्षर छोटे हो जाते हैं।`,
    checkForeign: (origin) => `${origin} से कुछ माँगा गया था।`,
    checkOffline: "सब कुछ केवल इसी पृष्ठ से आता है; नेटवर्क काटा जा सकता है।",
    checkTooFull: (slide) => `स्लाइड ${slide}: पाठ उसकी जगह से अधिक है।`,
    begin: "आरंभ करें",
    closeIt: "बंद करें",
    next: "अगली स्लाइड",
    previous: "पिछली स्लाइड",
    overview: "सिंहावलोकन",
    exploring: (slide) => `स्लाइड ${slide} का जीवित मानचित्र।`,
    backToSlide: "स्लाइड पर लौटें (E)",
    leave: "समाप्त",
    black: "काली स्क्रीन",
    keys: "कुंजियाँ",
    keyList: [
      ["→ ↓ Space PageDown", "आगे"],
      ["← ↑ PageUp", "पीछे"],
      ["Home, End", "पहली, अंतिम"],
      ["12 Enter", "स्लाइड 12 पर"],
      ["O", "सिंहावलोकन"],
      ["E", "जीवित मानचित्र, और वापसी"],
      ["R", "दौड़ चलाएँ या रोकें"],
      ["L", "संकेतक"],
      ["B, W", "काली, सफ़ेद"],
      ["S", "टिप्पणियों की खिड़की"],
      ["F", "पूरी स्क्रीन"],
      ["A", "16:9 या 4:3"],
      ["Esc", "समाप्त"],
    ],
    goingTo: (number) => `स्लाइड ${number} …`,
    speakerWindow: "टिप्पणियों की खिड़की",
    speakerBlocked: "ब्राउज़र ने टिप्पणियों की खिड़की नहीं खुलने दी।",
    thisSlide: "अभी",
    nextSlide: "आगे",
    lastSlide: "यह अंतिम है।",
    noNotes: "कोई टिप्पणी नहीं।",
    sinceStart: "आरंभ से",
    onSlide: "इस स्लाइड पर",
    clock: "समय",

    undo: "वापस लें",
    redo: "फिर से करें",
    addedTo: (deck, count) => `“${deck}” में स्लाइड ${count} जोड़ी गई।`,
    openBrief: "प्रस्तुति खोलें",
    otherTab: "यह प्रस्तुति दूसरे टैब में खुली है। यहाँ उसकी प्रति है।",
    copyOf: (title) => `${title}, प्रति`,
    refusedFile: (name) => `“${name}” नहीं खोली गई। हाथ की प्रस्तुति वैसी ही है।`,
    keptAside: "इस ब्राउज़र में जो पढ़ा नहीं जा सका, वह अलग रखा गया है; देखने के लिए फ़ाइल में सहेजें।",
    saveDamaged: "अलग रखा हुआ सहेजें",
    issue: ({ slide, field, rule, given, allowed }) => {
      const where =
        slide === null
          ? field === ""
            ? "फ़ाइल"
            : `क्षेत्र ${field}`
          : `स्लाइड ${slide}${field === "" ? "" : `, ${field}`}`;
      switch (rule) {
        case "json":
          return `${where}: JSON नहीं है: ${given}`;
        case "size":
          return `${where}: बहुत बड़ी, ${given}; सीमा ${allowed}`;
        case "newer":
          return `${where}: नया संस्करण ${given}; यह एटलस ${allowed} पढ़ता है`;
        case "missing":
          return `${where}: नहीं है, अपेक्षित ${allowed}`;
        case "unknown-field":
          return `${where}: अज्ञात क्षेत्र; मान्य ${allowed}`;
        case "type":
        case "value":
          return `${where}: ग़लत मान “${given}”; मान्य ${allowed}`;
        case "length":
          return `${where}: बहुत लंबा; सीमा ${allowed}`;
        case "repeated":
          return `${where}: दोहराया गया “${given}”; अपेक्षित ${allowed}`;
      }
    },
  };
}
