import { say } from "../sentence";
import type { ArrivesFirst, ChartMessages, Tie } from "./charts-en";

export function hindiCharts(): ChartMessages {
  return {
    charts: "आरेख",
    chartViews: {
      measures: "सभी माप",
      distance: "दिन",
      cost: "लागत",
      year: "साल भर",
      spread: "फैलाव",
      swings: "क्या बदलता है",
    },
    foldCharts: "आरेख समेटें",
    unfoldCharts: "आरेख खोलें",
    chartsHeight: "चार्ट की ऊँचाई",
    asTable: "तालिका के रूप में",
    asChart: "आरेख के रूप में",
    chartOf: (ends) => `दूरी के साथ रवानगी से दिन, ${ends}, सभी विकल्प`,
    chartNote: (option) => `सीढ़ियाँ बंदरगाहों और सीमाओं पर ठहराव हैं। पट्टी ${option} की है: 100 में से 10वें से 90वें परिणाम तक।`,
    chartTableNote: (option) => `${option}: हर चरण और हर ठहराव के बाद की स्थिति`,
    chartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, अंत तक रवानगी से ${a.value}`,
    costChartOf: (ends) => `दूरी के साथ प्रति TEU लागत, ${ends}, सभी विकल्प`,
    costChartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, अंत तक ${a.value} ख़र्च`,
    costChartNote: (option) => `सीढ़ियाँ बंदरगाहों, सीमाओं और जलमार्गों के शुल्क हैं। पट्टी ${option} की है: सबसे कम से सबसे अधिक तक।`,
    letters: "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    onTheWay: "रास्ते में",
    sinceOrigin: (unit) => `आरंभ से ${unit}`,
    sinceDeparture: "रवानगी से, दिन",
    spentSinceDeparture: "रवानगी से, डॉलर प्रति TEU",
    costUnknown: (options) => `नहीं बनाए गए, लागत ज्ञात नहीं: ${options}।`,
    runRace: "सबको रवानगी से चलाएँ",
    pauseRace: "रोकें",
    dayBack: "एक दिन पीछे",
    dayOn: "एक दिन आगे",
    raceClock: "रवानगी से दिन",
    raceDay: (day) => `दिन ${day}`,
    raceWords: (a) => {
      const moving = `${a.underWay} रास्ते में, ${a.waiting} बंदरगाह या सीमा पर ठहरे`;
      return a.arrived.length === 0 ? `${moving}।` : `${moving}। पहुँचे, क्रम से: ${a.arrived.join(", ")}।`;
    },

    yearTitle: "रवानगी के महीने के अनुसार बीच के दिन",
    option: "विकल्प",
    yearKey: "रवानगी के महीने के अनुसार बीच के दिन; गहरा यानी अधिक, × बंद, ? ज्ञात नहीं।",
    monthsLeft: (count) => `${count} महीने अभी निकाले जा रहे हैं।`,
    monthDays: (middle, range) => `बीच का ${middle}, ${range}`,
    monthLeftOut: "छोड़ा गया: सबसे तेज़ से तीन गुने से अधिक",

    arrivesFirst: <T>(a: ArrivesFirst<T>) =>
      say<T | string>`100 में से ${a.count} परिणामों में ${a.option}, ${a.baseline} से पहले पहुँचता है।`,
    spreadOf: (draws, bin) => `${draws} परिणामों में से कितनों में कितने दिन लगे, ${bin} दिन के अंतर पर`,
    nothingToMeasure: "दोनों को साथ देखने के लिए तुलना के मार्ग के अलावा कोई विकल्प चुनें।",

    swingNote: (a) =>
      `${a.option} के बीच के दिन घटा ${a.baseline} के, जब एक आँकड़ा अपने निचले या ऊपरी मान पर हो और बाकी सब पहले की तरह निकाले जाएँ।`,
    figure: "आँकड़ा",
    lowToHigh: "निचला से ऊपरी",
    differenceInDays: "अंतर, दिन",
    sooner: (option) => `← ${option} पहले`,
    later: "बाद में →",
    bothWays: "दोनों मार्ग",
    speedOn: (mode, ends) => `गति, ${mode}, ${ends}`,
    tie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} और ${a.baseline} को बीच में बराबर समय लगेगा, यदि यह आँकड़ा ${a.value} हो (आम तौर पर ${a.usual}): ${a.figure}।`,
    noTie: (a) => `अपनी सीमाओं के भीतर कोई एक आँकड़ा ${a.option} और ${a.baseline} को बराबर नहीं करता।`,
    costTie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} और ${a.baseline} की लागत बराबर होगी, यदि यह आँकड़ा ${a.value} हो (आम तौर पर ${a.usual}): ${a.figure}।`,
    noCostTie: (a) => `अपनी सीमाओं के भीतर कोई एक आँकड़ा ${a.option} और ${a.baseline} की लागत बराबर नहीं करता।`,
    componentUnits: {
      kn: "नॉट",
      "km/h": "किमी/घंटा",
      "km/day": "किमी प्रतिदिन",
      days: "दिन",
      h: "घंटे",
      "days/1000 km": "दिन प्रति 1000 किमी",
    },
  };
}
