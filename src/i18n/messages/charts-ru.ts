import type { ChartMessages } from "./charts-en";

export function russianCharts(): ChartMessages {
  return {
    charts: "Графики",
    chartViews: { distance: "Сутки и расстояние" },
    foldCharts: "Свернуть графики",
    unfoldCharts: "Развернуть графики",
    asTable: "Таблицей",
    asChart: "Графиком",
    chartOf: (ends) => `Сутки с отправления и пройденное расстояние, ${ends}, все пути`,
    chartNote: (option) =>
      `Ступени — ожидание в портах и на границах. Полоса: ${option}, от 10-го до 90-го из 100 розыгрышей.`,
    chartTableNote: (option) => `${option}: положение после каждого участка и каждого ожидания`,
    chartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, в конце ${a.days} с отправления`,
    onTheWay: "В пути",
    sinceOrigin: (unit) => `${unit} от начала`,
    sinceDeparture: "с отправления, сут",
  };
}
