import type { ClaimAnswer, Computed } from "../../core/claims/answer";
import type { Claim, Claimed, ClaimUnit, EndIds, ClaimQuantity, Speaker } from "../../core/claims/claim";
import type { Condition } from "../../core/claims/condition";
import type { ImpliedSpeed, UnitHint } from "../../core/claims/implied";
import type { ClaimVerdict, Why } from "../../core/claims/verdict";
import type { TradeYear } from "../../core/context/context";
import type { Range } from "../../core/range";
import { HARD_SPACE, type Format } from "../format";
import {
  baselineUnit,
  claimedText,
  exactly,
  MOST_ENDS,
  rangeText,
  type ClaimMessages,
  type ClaimParts,
} from "./claims-en";

/** दावों के कक्ष के पाठ। */
export function hindiClaims(f: Format): ClaimMessages {
  const ends = ({ from, to }: EndIds, { name }: ClaimParts) => `${name(from)}–${name(to)}`;
  const times = (factor: number) => f.number(factor, factor < 10 ? 1 : 0);
  return {
    title: (counts, total) =>
      `${total} प्रकाशित दावों में से ${counts["agrees"]} गणना से मेल खाते हैं, ${counts["agrees only under stated conditions"]} केवल शर्तों पर, ${counts["compares different ends"]} अलग-अलग सिरों की तुलना करते हैं।`,
    ledger: "दावे",
    context: "व्यापार और घटनाक्रम",
    search: "दावों में खोजें",
    noneFound: "ऐसा कोई दावा नहीं है।",
    shown: (count, total) => `${total} में से ${count}`,
    all: "सभी",
    corridor: "गलियारा",
    quantity: "मात्रा",
    who: "किसने",
    year: "वर्ष",
    verdict: "निष्कर्ष",
    headClaim: "दावा",
    headWho: "किसने, कब",
    headClaimed: "दावा",
    headComputed: "गणना",
    general: "भारत और रूस",
    notComputed: "गणना नहीं",
    asCsv: "CSV",
    asJson: "JSON",
    copyLink: "इस दावे का लिंक कॉपी करें",
    cite: "उद्धरण के रूप में कॉपी करें",
    copied: "कॉपी हो गया।",
    citation: (statement, who, date, verdict, link) =>
      `${statement} (${who}, ${date})। Corridor Atlas: ${verdict}। ${link}`,
    verdicts: VERDICTS,
    rules: RULES,
    rulesTitle: "निष्कर्ष कैसे निकलते हैं",
    rulesLead: "जो नियम पहले लागू हो, उससे। निष्कर्ष कोई नहीं लिखता: वे डेटा से निकलते हैं और उसी के साथ बदलते हैं।",
    claimed: (claimed: Claimed) =>
      claimedText(
        f,
        claimed,
        UNITS,
        (value) => `अधिकतम ${value}`,
        (value) => `${value} से अधिक`,
      ),
    computedValue: (value: Range, unit) => rangeText(f, value, COMPUTED_UNITS[unit]),
    why: (why: Why, claim: Claim, parts: ClaimParts): string => {
      switch (why.rule) {
        case "no-model":
          return "एटलस दूरी, दिन और लागत की गणना करता है; इस मात्रा के लिए उसके पास मॉडल नहीं है।";
        case "no-unit":
          return "इकाई को बदला नहीं जा सकता जब तक यह न माना जाए कि कंटेनर में क्या है।";
        case "no-ends":
          return "किसी पत्तन या शहर का नाम नहीं है, इसलिए गणना के लिए सिरे नहीं हैं।";
        case "no-option":
          return why.reason === undefined
            ? "इन सिरों के बीच ऐसा कोई मार्ग एटलस में नहीं है।"
            : `ऐसा मार्ग नहीं है: ${parts.reason(why.reason)}।`;
        case "obtained-on":
          return `यह आँकड़ा दूसरी यात्राओं का है (${f.list(why.ends.map((pair) => ends(pair, parts)))}), उन सिरों का नहीं जिनके लिए कहा जाता है।`;
        case "baseline-ends":
          return why.ends === null
            ? "जिससे तुलना की गई, वह दूसरे सिरों के बीच है।"
            : `जिससे तुलना की गई, वह दूसरे सिरों के बीच है: ${ends(why.ends, parts)}।`;
        case "no-baseline":
          return "यह नहीं बताया गया कि तुलना किस मार्ग से है।";
        case "baseline-ends-unstated":
          return "यह नहीं बताया गया कि तुलना का मार्ग किन सिरों के बीच है।";
        case "baseline-old":
          return `उन्हीं सिरों के लिए तुलना के मार्ग की गणना: ${rangeText(f, why.computed, COMPUTED_UNITS[baselineUnit(claim.quantity)])}।`;
        case "in-range":
          return "दावे और उन्हीं सिरों की गणना की सीमा में कोई मान साझा है।";
        case "in-range-as-stated":
          return "बताई गई गति पर यह गणना की सीमा में है, जहाज़ों की सामान्य गति पर नहीं।";
        case "tried":
          return why.held.length === 0
            ? "सिरे नहीं बताए गए, और जाँची गई किसी जोड़ी पर यह सही नहीं बैठता।"
            : `सिरे नहीं बताए गए। जाँची गई जोड़ियों में यह यहाँ सही बैठता है: ${f.list(why.held.map((pair) => ends(pair, parts)))}।`;
        case "solved":
          return "यह गणना की सीमा से बाहर है; इनमें से एक बात सच हो तो सही बैठेगा।";
        case "speed-and-days":
          return `इसकी अपनी गति और दिन मिलकर ${parts.distance(why.km.low)} होते हैं, मार्ग की लंबाई से अधिक।`;
        case "unit":
          return `संख्या को ${HINT_UNITS[why.unit]} मानें तो गणना की लंबाई मिलती है।`;
        case "below-straight":
          return `यह पृथ्वी पर सीधी रेखा से भी छोटा है: ${parts.distance(why.km)}।`;
        case "no-way-so-long":
          return "इन सिरों के बीच मिला कोई मार्ग इतना लंबा नहीं है; संख्या किसी इकाई में ठीक नहीं बैठती।";
        case "unexplained":
          return "जो जाँचा गया, उसमें से कुछ भी इसे सही नहीं बनाता।";
      }
    },
    condition: (condition: Condition, parts: ClaimParts): string => {
      switch (condition.kind) {
        case "speed":
          return `खुले जल में जहाज़ की औसत गति ${f.number(condition.knots, 1)}${HARD_SPACE}नॉट हो`;
        case "running":
          return condition.factor > 1
            ? `मार्ग पर सब कुछ ${times(condition.factor)} गुना तेज़ चले`
            : `मार्ग पर सब कुछ ${times(1 / condition.factor)} गुना धीमा चले`;
        case "waits":
          return `मार्ग की सारी प्रतीक्षा कुल ${f.day(condition.days)}${HARD_SPACE}दिन हो`;
        case "whole":
          return `हर गति ${times(condition.factor)} गुना हो और हर प्रतीक्षा उतनी ही कम`;
        case "price":
          return `मार्ग की हर कीमत ${f.number(condition.factor, 2)} गुना हो`;
        case "months":
          return `प्रस्थान का महीना: ${f.list(condition.months.map((month) => f.month(month)))}`;
        case "path":
          return condition.by.length > 0
            ? `जहाज़ का रास्ता यह हो: ${f.list(condition.by.map(parts.name))} (${parts.distance(condition.km)})`
            : `जहाज़ इनसे न जाए: ${f.list(condition.without.map(parts.name))} (${parts.distance(condition.km)})`;
        case "option":
          return `मार्ग दूसरा हो: ${parts.option(condition.option)}`;
        case "detour":
          return `जहाज़ ${parts.distance(condition.km)} का घुमाव ले`;
        case "baseline":
          return `तुलना दूसरे मार्ग से हो: ${parts.option(condition.option)}`;
        case "baseline-value":
          return `तुलना का मार्ग ${rangeText(f, exactly(condition.value), COMPUTED_UNITS[condition.unit])} हो`;
        case "ends":
          return `बात इन सिरों की हो: ${f.list(condition.ends.slice(0, MOST_ENDS).map((pair) => ends(pair, parts)))}${
            condition.ends.length > MOST_ENDS ? ` या ${condition.ends.length - MOST_ENDS} और जोड़ियाँ` : ""
          }`;
      }
    },
    seen: "मॉडल के स्रोतों की बताई सीमा में",
    unseen: "मॉडल के स्रोतों की बताई सीमा से बाहर",
    wouldHold: "क्या सच होना चाहिए",
    wouldHoldNone: "कुछ और होना आवश्यक नहीं।",
    impliedSpeed: (speed: ImpliedSpeed) =>
      `${f.number(speed.low, 1)}${speed.low.toFixed(1) === speed.high.toFixed(1) ? "" : `–${f.number(speed.high, 1)}`}${HARD_SPACE}${speed.unit === "kn" ? "नॉट" : "किमी/घंटा"}`,
    labels: {
      impliedSpeed: "इससे निकलती औसत गति",
      unitHints: "संख्या दूसरी इकाइयों में",
      sameEnds: "वही सिरे",
      asStated: "बताई गई गति पर",
      asCompared: "तुलना किए गए सिरों पर",
      baseline: "तुलना का मार्ग, वही सिरे",
      claimedBaseline: "तुलना का मार्ग, जैसा कहा गया",
      today: "आज",
      otherLengths: "दूसरे जलडमरूमध्यों से",
      published: "प्रकाशित तालिकाएँ और दूसरे दावे",
      observed: "देखा गया",
      kind: "प्रकार",
      basis: "आधार",
      cargo: "माल",
      season: "मौसम",
      direction: "दिशा",
      date: "तारीख़",
      ends: "सिरे",
      repeats: "दोहराता है",
      repeated: "दोहराया गया",
      sources: "स्रोत",
      history: "वही आँकड़ा वर्षों में",
      note: "टिप्पणी",
    },
    hint: ({ unit, ratio }: UnitHint, distance) =>
      `${HINT_UNITS[unit]} मानें तो ${distance}, गणना का ${f.number(ratio * 100)}${HARD_SPACE}%`,
    endsOf: (claim: Claim, parts: ClaimParts) =>
      claim.from !== null && claim.to !== null
        ? ends({ from: claim.from, to: claim.to }, parts)
        : `नहीं बताए गए${claim.said === undefined ? "" : ` (${claim.said.hi})`}`,
    pair: ends,
    today: (state: NonNullable<ClaimAnswer["today"]>, computed: Computed | null, parts: ClaimParts) =>
      state.status === "available"
        ? state.value === null || computed === null
          ? "खुला"
          : rangeText(f, state.value, COMPUTED_UNITS[computed.unit])
        : state.reason === undefined
          ? "बंद"
          : parts.reason(state.reason),
    repeatCount: (count) => f.plural(count, { one: `${count} पाठ में`, other: `${count} पाठों में` }),
    notStated: "नहीं बताया",
    kinds: { claim: "दावा", plan: "योजना", observation: "अवलोकन", estimate: "अनुमान" },
    bases: {
      running: "केवल चलने का समय",
      terminal: "टर्मिनल से टर्मिनल",
      door: "द्वार से द्वार",
      "not stated": "नहीं बताया",
    },
    cargoes: { containers: "कंटेनर", bulk: "थोक माल", oil: "तेल", "not stated": "नहीं बताया" },
    directions: { "one-way": "जैसा कहा गया", either: "दोनों" },
    grades: { read: "पाठ पढ़ा गया", "second hand": "दूसरे के हवाले से", inferred: "अनुमानित" },
    quantities: QUANTITY_NAMES,
    roles: ROLE_NAMES,
    published: (date) => `प्रकाशित: ${date}`,
    undated: "तारीख़ नहीं",
    accessed: (date) => `देखा गया: ${date}`,
    openSource: "खोलें",
    scaleOf: (statement) => `दावा, गणना और प्रकाशित मान: ${statement}`,
    onCards: (count, apart) => `${count} प्रकाशित दावे, जिनमें ${apart} सीधे सही नहीं ठहरते`,
    onPair: "इन सिरों के बारे में क्या कहा गया",
    openClaim: "दावा खोलें",
    everyWay: "इन सिरों के बीच हर मार्ग",
    back: "सभी दावे",
    trade: {
      title: "भारत और रूस का व्यापार",
      lead: "माल, अरब USD। भारतीय आँकड़े वित्त वर्ष के हैं, अप्रैल से मार्च; रूसी सीमा-शुल्क के आँकड़े कैलेंडर वर्ष के हैं, अलग ढंग से गिने जाते हैं और अलग रखे गए हैं। रिक्त स्थान वह वर्ष है जिसका आँकड़ा नहीं मिला।",
      bases: { "fiscal-india": "भारत, वित्त वर्ष", "calendar-russia": "रूस, कैलेंडर वर्ष" },
      year: "वर्ष",
      total: "कुल",
      exports: "भारत का निर्यात",
      imports: "भारत का आयात",
      noFigure: "आँकड़ा नहीं मिला",
      computedSum: "प्रकाशित आँकड़ों से निकाला गया",
      targets: "लक्ष्य",
      target: (text, outcome) => (outcome === null ? text : `${text}: ${outcome}`),
      notDue: "समय अभी नहीं आया",
      composition: "इसमें क्या है",
      part: (name, value, total) => `${name}: ${f.number(total, 1)} में से ${f.number(value, 1)}${HARD_SPACE}अरब USD`,
      flows: { imports: "भारत का आयात", exports: "भारत का निर्यात" },
      chart: (years: readonly TradeYear[]) => `वर्षवार व्यापार, ${years[0]?.year ?? ""} से ${years.at(-1)?.year ?? ""}`,
    },
    timeline: {
      title: "संपर्क का घटनाक्रम, 2000–2026",
      lead: "कोई प्रविष्टि चुनें: मानचित्र पर वह चमकेगा जिसकी बात है।",
      kinds: {
        agreement: "समझौता",
        opening: "उद्घाटन",
        voyage: "यात्रा",
        meeting: "बैठक",
        tariff: "दर",
        sanction: "प्रतिबंध",
        suspension: "रोक",
        war: "युद्ध",
      },
    },
  };
}

const UNITS: Readonly<Record<ClaimUnit, string>> = {
  km: "किमी",
  nm: "समुद्री मील",
  d: "दिन",
  "%": "%",
  "USD/TEU": "USD/TEU",
  "USD/FEU": "USD/FEU",
  "USD/15 t": "USD प्रति 15 टन",
  "Mt/year": "मिलियन टन प्रति वर्ष",
  "TEU/year": "TEU प्रति वर्ष",
  "containers/week": "कंटेनर प्रति सप्ताह",
  "bn USD": "अरब USD",
};
const COMPUTED_UNITS = { nm: UNITS.nm, km: "किमी", d: "दिन", "%": "%", "USD/TEU": "USD/TEU" } as const;

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "मेल खाता है",
  "agrees only under stated conditions": "केवल बताई शर्तों पर मेल खाता है",
  "compares different ends": "अलग सिरों की तुलना",
  "baseline unstated or out of date": "तुलना का आधार नहीं बताया या पुराना",
  "unit or arithmetic slip likely": "इकाई या गणित की चूक संभव",
  "cannot be computed": "गणना नहीं हो सकती",
};

const RULES: Readonly<Record<ClaimVerdict, string>> = {
  "cannot be computed": "मात्रा का मॉडल नहीं, इकाई का रूपांतर नहीं, सिरों का नाम नहीं, या ऐसा मार्ग नहीं।",
  "compares different ends": "आँकड़ा दूसरी यात्राओं का है, या दूसरे सिरों के बीच के मार्ग से तुलना की गई है।",
  "baseline unstated or out of date": "बचत जिसका तुलना-मार्ग या उसके सिरे नहीं बताए गए, या जो उन्हीं सिरों पर अब वैसा नहीं है।",
  agrees:
    "दावे और उन्हीं सिरों की गणना की सीमा में कोई मान साझा है: लंबाई 3 % के भीतर, थल पर या मोटी संख्या में 5 %; दिन आधे दिन के भीतर।",
  "unit or arithmetic slip likely":
    "उसकी गति और दिन मार्ग की लंबाई नहीं देते; या लंबाई दूसरी इकाई में ठीक बैठती है, सीधी रेखा से छोटी है, या किसी मार्ग की नहीं है।",
  "agrees only under stated conditions": "सीमा से बाहर, पर ऐसी शर्त पर सही जो बताई गई है या निकाली जा सकती है।",
};

const HINT_UNITS: Readonly<Record<UnitHint["unit"], string>> = {
  km: "किलोमीटर",
  nm: "समुद्री मील",
  "statute mile": "थल मील",
};

const QUANTITY_NAMES: Readonly<Record<ClaimQuantity, string>> = {
  distance: "दूरी",
  days: "दिन",
  "days-saved": "बचे दिन",
  "days-saved-pct": "समय की बचत, %",
  "distance-saved": "दूरी की बचत",
  "distance-saved-pct": "दूरी की बचत, %",
  cost: "लागत",
  "cost-saved": "लागत की बचत",
  "cost-saved-pct": "लागत की बचत, %",
  capacity: "क्षमता",
  volume: "मात्रा",
  trade: "व्यापार",
  investment: "निवेश",
  access: "पहुँच",
};

const ROLE_NAMES: Readonly<Record<Speaker["role"], string>> = {
  "head-of-state": "राष्ट्र या सरकार प्रमुख",
  minister: "मंत्री",
  ministry: "मंत्रालय",
  official: "अधिकारी",
  diplomat: "राजनयिक",
  company: "कंपनी",
  association: "संघ",
  analyst: "विश्लेषक",
  "international-organisation": "अंतरराष्ट्रीय संस्था",
  press: "प्रेस",
  table: "प्रकाशित तालिका",
};
