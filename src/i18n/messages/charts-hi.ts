import type { ChartMessages } from "./charts-en";

export function hindiCharts(): ChartMessages {
  return {
    charts: "आरेख",
    chartViews: { distance: "दूरी पर दिन" },
    foldCharts: "आरेख समेटें",
    unfoldCharts: "आरेख खोलें",
    asTable: "तालिका के रूप में",
    asChart: "आरेख के रूप में",
    chartOf: (ends) => `दूरी के साथ रवानगी से दिन, ${ends}, सभी विकल्प`,
    chartNote: (option) => `सीढ़ियाँ बंदरगाहों और सीमाओं पर ठहराव हैं। पट्टी ${option} की है: 100 में से 10वें से 90वें परिणाम तक।`,
    chartTableNote: (option) => `${option}: हर चरण और हर ठहराव के बाद की स्थिति`,
    chartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, अंत तक रवानगी से ${a.days}`,
    onTheWay: "रास्ते में",
    sinceOrigin: (unit) => `आरंभ से ${unit}`,
    sinceDeparture: "रवानगी से, दिन",
  };
}
