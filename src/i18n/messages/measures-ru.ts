import type { Format } from "../format";
import { say } from "../sentence";
import type { MeasureMessages } from "./measures-en";

export function russianMeasures(f: Format): MeasureMessages {
  return {
    measure: "Показатель",
    measureUnits: { days: "сутки", cost: "долл. за TEU", co2e: "кг CO₂e на TEU" },
    sortBy: (column) => `Упорядочить: ${column}`,

    allMeasures: "Все показатели рядом",
    tableNote: (option) => `Под каждой цифрой — разница с базовым путём (${option}): путь минус базовый.`,
    pin: (option) => `Сравнивать всё с путём: ${option}`,
    pinned: (option) => `Всё сравнивается с путём: ${option}`,
    transfersColumn: "перегрузки",
    bordersColumn: "границы",
    assumedColumn: "допущения",
    seasonColumn: (month) => month,
    seasons: { open: "открыт", slowed: "открыт, сезон добавляет сутки", icebreaker: "за ледоколом" },
    unknownSource: (id) => `неизвестно: в данных нет источника «${id}»`,
    countOf: (part, all) => `${part} из ${all}`,

    billOf: <T>(typical: T, what: string, ends: string, option: string, month: string) =>
      say<T | string>`обычно ${typical}. ${what} на TEU, ${ends}, ${option}, ${month}.`,
    formulaCost:
      "Перевозка по километрам, сборы за проходы, обработка в каждом порту, на каждой границе и при каждой перегрузке, ледокол там, где без него нельзя, и возврат порожнего контейнера там, где для него есть величина. Границы складываются из наименьших и наибольших.",
    formulaCo2e:
      "Километры, умноженные на опубликованный коэффициент вида транспорта и судна, от скважины до колеса, по методу ISO 14083 и GLEC Framework; терминалы не учтены. Границы складываются из наименьших и наибольших.",
    formulaDifferenceBill:
      "Один счёт минус другой, величина за величиной: то, что оба платят по одной и той же величине, сокращается. Границы относятся к остатку.",
    carriage: (mode) => `Перевозка ${mode}`,
    loadOfBox: "Загрузка контейнера, для коэффициентов на тонну",
    dues: {
      port: "Обработка в порту",
      border: "Граница",
      gauge: "Смена колеи",
      transshipment: "Перегрузка",
      passage: "Сбор за проход",
      war: "Премия за военный риск",
      icebreaker: "Ледокол",
      empty: "Возврат порожнего контейнера",
    },
    staleFigure: (date, read) => `За ${date}: когда источник читали (${read}), величине было больше двух лет.`,
    stopsOf: (ends, option) =>
      `Остановки с обработкой, границей или ожиданием следующего отправления, ${ends}, ${option}.`,
    formulaStops:
      "Перегрузки — это порты в пути, смены колеи и перевалки; каждая граница считается один раз. Порты на концах пути не считаются.",
    assumedShareOf: (ends, option) => `Сколько величин, по которым считаются сутки, допущены, ${ends}, ${option}.`,
    formulaAssumed: "Каждая скорость и каждое ожидание, по которым считаются сутки, один раз.",

    howGoodIntro: "Что вычисляет атлас — рядом с тем, что измерили другие, и тем, что было на деле.",
    daysAgainst: "Сутки и задокументированные рейсы",
    calibrationWords: (a) =>
      `Из ${a.compared} рейсов и расписаний, которые можно сравнить, между 10-м и 90-м из 100 розыгрышей лежат ${a.inside} (${a.share} %). Медианная ошибка середины — ${a.error} %. ${f.plural(a.left, { one: `Опущена ${a.left} строка`, few: `Опущены ${a.left} строки`, many: `Опущено ${a.left} строк`, other: `Опущено ${a.left} строки` })}, у каждой указана причина.`,
    journey: "Рейс",
    observed: "было, сут",
    computedDays: "расчёт, сут",
    inside: "внутри",
    outside: "вне",
    leftOutBecause: (reason) => `опущено: ${reason}`,
    kmAgainst: "Расстояния по морю и опубликованные таблицы",
    validationWords: (a) =>
      `Из ${a.rows} расстояний между портами ответ есть для ${a.answered}. Половина расходится меньше чем на ${a.median} %, девять из десяти — меньше чем на ${a.p90} %.`,
    byWay: "По путям",
    byRegion: "По районам",
    rowsColumn: "строк",
    medianColumn: "медиана",
    p90Column: "девять из десяти в пределах",
    worstColumn: "наибольшее",
    directWay: "открытое море",
    seaRegions: SEA_REGIONS,
    largestDifferences: "Самые большие расхождения",
    publishedNm: "в таблице, м. мили",
    computedNm: "расчёт, м. мили",
  };
}

/** Regions as the table of errors names them. */
const SEA_REGIONS: Readonly<Record<string, string>> = {
  Arctic: "Арктика",
  Baltic: "Балтика",
  "Black Sea and Azov": "Чёрное и Азовское моря",
  Mediterranean: "Средиземное море",
  "North-west Europe": "Северо-Западная Европа",
  "Iberia and Canaries": "Пиренеи и Канары",
  "Red Sea and Gulf of Aden": "Красное море и Аденский залив",
  "Persian Gulf": "Персидский залив",
  "North Indian Ocean": "Север Индийского океана",
  Africa: "Африка",
  "South-east Asia": "Юго-Восточная Азия",
  "Okhotsk, Kamchatka, Bering": "Охотское море, Камчатка, Берингово море",
  "Japan, Korea, China": "Япония, Корея, Китай",
  "Australia and Oceania": "Австралия и Океания",
  "Americas, Atlantic": "Америка, Атлантика",
  "Americas, Pacific": "Америка, Тихий океан",
};
