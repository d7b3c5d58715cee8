import { say } from "../sentence";
import type { ArrivesFirst, ChartMessages, Tie } from "./charts-en";

export function russianCharts(): ChartMessages {
  return {
    charts: "Графики",
    chartViews: {
      measures: "Все показатели",
      distance: "Сутки",
      cost: "Стоимость",
      year: "По месяцам",
      spread: "Разброс",
      swings: "Что влияет",
    },
    foldCharts: "Свернуть графики",
    unfoldCharts: "Развернуть графики",
    chartsHeight: "Высота диаграмм",
    asTable: "Таблицей",
    asChart: "Графиком",
    chartOf: (ends) => `Сутки с отправления и пройденное расстояние, ${ends}, все пути`,
    chartNote: (option) =>
      `Ступени — ожидание в портах и на границах. Полоса: ${option}, от 10-го до 90-го из 100 розыгрышей.`,
    chartTableNote: (option) => `${option}: положение после каждого участка и каждого ожидания`,
    chartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, в конце ${a.value} с отправления`,
    costChartOf: (ends) => `Стоимость на TEU и пройденное расстояние, ${ends}, все пути`,
    costChartLeg: (a) => `${a.option}, ${a.leg}: ${a.distance}, в конце потрачено ${a.value}`,
    costChartNote: (option) =>
      `Ступени — сборы и обработка в портах, на границах и в проходах. Полоса: ${option}, от наименьшего до наибольшего.`,
    letters: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ",
    onTheWay: "В пути",
    sinceOrigin: (unit) => `${unit} от начала`,
    sinceDeparture: "с отправления, сут",
    spentSinceDeparture: "с отправления, долл. на TEU",
    costUnknown: (options) => `Не показаны, стоимость неизвестна: ${options}.`,
    runRace: "Пустить все с отправления",
    pauseRace: "Остановить",
    dayBack: "На сутки назад",
    dayOn: "На сутки вперёд",
    raceClock: "Сутки с отправления",
    raceDay: (day) => `сутки ${day}`,
    raceWords: (a) => {
      const moving = `В движении: ${a.underWay}, ждут в порту или на границе: ${a.waiting}`;
      return a.arrived.length === 0 ? `${moving}.` : `${moving}. Прибыли по порядку: ${a.arrived.join(", ")}.`;
    },

    yearTitle: "Средний срок по месяцу отправления",
    option: "Путь",
    yearKey: "Средний срок в сутках по месяцу отправления; темнее — дольше, × закрыто, ? неизвестно.",
    monthsLeft: (count) => `Ещё считаются месяцы: ${count}.`,
    monthDays: (middle, range) => `в середине ${middle}, ${range}`,
    monthLeftOut: "опущено: более чем втрое дольше самого быстрого",

    arrivesFirst: <T>(a: ArrivesFirst<T>) =>
      say<T | string>`В ${a.count} из 100 розыгрышей раньше приходит ${a.option}, а не ${a.baseline}.`,
    spreadOf: (draws, bin) => `Сколько из ${draws} розыгрышей заняли сколько суток, с шагом ${bin} сут`,
    nothingToMeasure: "Выберите путь, отличный от базового, чтобы поставить их рядом.",

    swingNote: (a) =>
      `${a.option} минус ${a.baseline}, средние сроки: одна величина на нижней или верхней границе, остальные разыгрываются как всегда.`,
    figure: "Величина",
    lowToHigh: "от нижней до верхней",
    differenceInDays: "разница, сут",
    sooner: (option) => `← ${option} раньше`,
    later: "позже →",
    bothWays: "оба пути",
    speedOn: (mode, ends) => `Скорость, ${mode}, ${ends}`,
    tie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} и ${a.baseline} сравнялись бы по среднему сроку, если взять ${a.value} (обычно ${a.usual}): ${a.figure}.`,
    noTie: (a) => `Ни одна величина в своих пределах не уравнивает ${a.option} и ${a.baseline}.`,
    costTie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} и ${a.baseline} сравнялись бы по стоимости, если взять ${a.value} (обычно ${a.usual}): ${a.figure}.`,
    noCostTie: (a) => `Ни одна величина в своих пределах не уравнивает стоимость: ${a.option} и ${a.baseline}.`,
    componentUnits: {
      kn: "уз",
      "km/h": "км/ч",
      "km/day": "км в сутки",
      days: "сут",
      h: "ч",
      "days/1000 km": "сут на 1000 км",
    },
  };
}
