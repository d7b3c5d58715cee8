/** Texts of the charts in English; the other languages have the same keys with their own grammar. */
export function englishCharts() {
  return {
    charts: "Charts",
    chartViews: { distance: "Days over distance" },
    foldCharts: "Fold the charts",
    unfoldCharts: "Open the charts",
    asTable: "As a table",
    asChart: "As a chart",
    chartOf: (ends: string) => `Days since departure over distance, ${ends}, every option`,
    chartNote: (option: string) =>
      `Steps are waiting at ports and borders. The band is ${option}, 10th to 90th of 100 draws.`,
    chartTableNote: (option: string) => `${option}: where it stands after every leg and every wait`,
    chartLeg: (a: ChartLeg) => `${a.option}, ${a.leg}: ${a.distance}, at its end ${a.days} after departure`,
    onTheWay: "On the way",
    sinceOrigin: (unit: string) => `${unit} from the origin`,
    sinceDeparture: "since departure, d",
  };
}

export interface ChartLeg {
  readonly option: string;
  readonly leg: string;
  readonly distance: string;
  readonly days: string;
}

export type ChartMessages = ReturnType<typeof englishCharts>;
