import { say } from "../sentence";
import { HARD_SPACE, type Format } from "../format";
import type { BasisMessages } from "./bases-en";

export function russianBases(f: Format): BasisMessages {
  return {
    basis: "Сутки считаются",
    shortBases: { running: "В движении", terminal: "Терминал", door: "Дверь" },
    basisCounts: {
      running: "Только движение, без ожиданий.",
      terminal: "От первого порта или станции до последних, со всеми ожиданиями между ними.",
      door: "Ещё вывоз со склада и ожидание отправления, выгрузка, оформление и доставка.",
    },
    observationKinds: {
      shipment: "перевозка",
      schedule: "расписание",
      average: "среднее",
      plan: "план, не в счёт",
      record: "рекорд, не в счёт",
    },
    quoteKinds: { quote: "котировка", index: "индекс", estimate: "оценка, не в счёт" },
    markets: { slack: "вялый рынок", usual: "обычный рынок", tight: "напряжённый рынок", crisis: "кризис" },
    journeyCount: (count) =>
      f.plural(count, {
        one: `${count} рейс`,
        few: `${count} рейса`,
        many: `${count} рейсов`,
        other: `${count} рейса`,
      }),
    groupOfRows: "Группа",
    insideShare: "внутри",
    medianError: "медиана ошибки",
    meanError: "среднее со знаком",
    signNote: "Выше нуля модель слишком медленна, ниже слишком быстра.",
    allCounted: "Все в счёт",
    groupsByBasis: "По тому, что считают сутки",
    groupsByModes: "По видам транспорта",
    groupsLeftOut: "Каждый коридор по чужим данным",
    leftOutNote: "Без величин, взятых из рейсов самого коридора, где есть более общая величина.",
    plainSea: "Без коридора",
    costAgainst: "Стоимость и котировки",
    quoteWords: (counted, share, ratio) =>
      `Из ${counted} котировок и индексов в ценах своей даты ${share} % лежат в вычисленных границах. В медиане названо в ${ratio} раза от обычного вычисленного.`,
    quote: "Котировка",
    quotedUsd: "названо, долл. за TEU",
    computedUsd: "вычислено, долл. за TEU",
    quotedBox: (usd, feet) => `${usd}${HARD_SPACE}долл. за ${feet}-футовый контейнер`,
    shipClasses: "Размер судна",
    otherShipHere: (ship) => `Здесь идёт другое судно: ${ship}`,
    trains: "Поезда",
    usualTrains: "Обычные поезда",
    expressTrains: "Экспрессы",
    cargoValue: "Стоимость груза",
    cargoUnit: "долл. за TEU",
    cargoRate: "Ставка в год",
    freightAlone: "Только фрахт",
    generalisedCost: "Стоимость со временем",
    generalisedNote: (value, rate) =>
      `Фрахт и то, чего стоят сутки грузу в ${value}${HARD_SPACE}долл. за TEU при ${rate}${HARD_SPACE}% в год.`,
    tieValue: <T>(option: string, other: string, value: T) =>
      say<
        T | string
      >`${option} и ${other} стоят одинаково для груза в ${value}${HARD_SPACE}долл. за TEU; выше выигрывает более быстрый.`,
    noTieValue: (option, other) =>
      `Ни при какой стоимости груза ${option} и ${other} не сравняются: один и дешевле, и быстрее.`,
    arriveBy: "Прибыть до",
    arrivalChance: "шансов из 100",
    leaveBy: (date) => `отправить до ${date}`,
    noDeparture: "в пределах года нет достаточно раннего отправления",
  };
}
