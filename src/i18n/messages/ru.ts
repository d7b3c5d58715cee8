import type { Verdict } from "../../core/model/comparison";
import { HARD_SPACE, type Format } from "../format";
import { say } from "../sentence";
import { russianCharts } from "./charts-ru";
import { russianReason } from "./reasons-ru";
import { russianRoom } from "./room-ru";
import type { FirstSentence, SavingSentence } from "./en";
import type { AnswerSentence, Messages } from "./later-en";
import { russianBases } from "./bases-ru";
import { russianMeasures } from "./measures-ru";

/** Russian. Names stand in the nominative, so sentences are built round a dash and a colon instead of cases. */
export function russian(f: Format): Messages {
  return {
    atlas: "Атлас коридоров",
    plainTitle: "Коридоры между Индией и Россией: измерены и сопоставлены",
    whereFrom: "Откуда эта цифра",
    notKnown: "неизвестно",
    noClearDifference: "явной разницы нет",
    close: "Закрыть",
    back: "Назад",
    allCorridors: "Все коридоры",
    skipToPanel: "К списку коридоров",
    panel: "Коридоры",
    raiseSheet: "Поднять лист",
    lowerSheet: "Опустить лист",
    loading: "Загружается",
    unknownParameter: (name: string) => `неизвестное слово «${name}» в адресе: оно пропущено`,
    unusableParameter: (name: string, given: string, allowed: readonly string[]) =>
      allowed.length === 0
        ? `в адресе неизвестное значение ${name} «${given}»: показано обычное`
        : `в адресе неизвестное значение ${name} «${given}»: можно ${allowed.join(", ")}`,

    rooms: "Разделы",
    explore: "Обзор",
    compare: "Сравнение",
    claims: "Утверждения",
    brief: "Доклад",
    addToBriefing: "В доклад",
    claimsInLedger: (count) =>
      f.plural(count, {
        one: `${count} утверждение в книге`,
        few: `${count} утверждения в книге`,
        other: `${count} утверждений в книге`,
      }),
    claimsForPair: "Утверждения об этих концах",
    tradeAndAgenda: "Торговля и события с 2000 года",
    language: "Язык",
    units: "Единицы расстояния",
    kilometres: "км",
    nauticalMiles: "м. мили",
    days: "сут",
    useDark: "Тёмное оформление",
    useLight: "Светлое оформление",

    map: "Карта коридоров",
    lateComing: (part) => `Ещё загружается: ${part}`,
    lateFailed: (part) => `Не загружено: ${part}. Нет связи?`,
    exportMenu: "Поделиться и сохранить",
    licences: "Лицензии шрифтов и пакетов этого приложения",
    tryAgain: "Попробовать ещё раз",
    lateParts: {
      question: "строка вопроса",
      room: "сравнение",
      card: "эта страница",
      charts: "диаграммы",
      evidence: "происхождение цифры",
      accuracy: "страница о точности чисел",
      export: "меню файлов",
      language: "выбранный язык",
      search: "список мест",
      lines: "линии коридоров",
      sources: "исходные данные и источники",
      networks: "морская, железнодорожная и дорожная сети",
      map: "карта",
      polar: "полярный вид",
      ground: "суша или границы на карте",
    },
    noMap:
      "Этот браузер не может нарисовать карту (WebGL 2 отсутствует или отключён). Все участки, расстояния и сроки есть в списках.",
    contextLost: "Видеопамять отобрана; карта вернётся, как только браузер её вернёт.",
    projection: "Проекция",
    globe: "Глобус",
    mercator: "Меркатор",
    polar: "Полюс",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    northUp: "Север вверх",
    layers: "Слои",
    baselinesLayer: "Пути для сравнения",
    bordersLayer: "Границы стран, как их даёт Natural Earth (де-факто)",
    credits: (borders: boolean) =>
      borders ? "Суша: Natural Earth. Границы: Natural Earth, де-факто." : "Суша: Natural Earth. Границы стран скрыты.",
    scaleAtCentre: (length: string) => `${length} в центре карты`,
    scaleAtPole: "Полярная стереографическая: масштаб верен у полюса.",

    legend: "Обозначения",
    corridor: "коридор",
    project: "Линия в планах или в строительстве",
    baseline: "путь для сравнения",
    baselineSameEnds: "для сравнения, те же концы",
    middle: "середина",
    baselinesNamed: (names: readonly string[]) => `Для сравнения: ${names.join(", ")}`,
    modes: { sea: "Море", rail: "Железная дорога", road: "Автодорога", "inland-waterway": "Внутренние воды" },
    modesInRow: { sea: "морем", rail: "по железной дороге", road: "автодорогой", "inland-waterway": "по реке" },
    underConstruction: "Строится",
    suspended: "Приостановлено",
    closedPassage: "Закрытый проход",
    railSchematic: "Сухопутные линии идут прямо от станции к станции.",
    statuses: {
      operating: "действует",
      restricted: "с ограничениями",
      suspended: "приостановлено",
      closed: "закрыто",
      "under-construction": "строится",
      planned: "планируется",
    },

    find: "Место или коридор",
    nothingFound: (text: string) => `Здесь нет ничего с названием «${text}».`,

    firstSentence: <T>(a: FirstSentence<T>) =>
      say<
        T | string
      >`${a.from} — ${a.to}: ${a.corridor} ${a.isShorter ? "короче" : "длиннее"} на ${a.km}, чем ${a.baseline}, ${FIRST_VERDICTS[a.isShorter ? "shorter" : "longer"][a.verdict]}.`,
    vessels: { container: "контейнеровоз", bulk: "балкер", tanker: "танкер" },
    terms: (month: string, vessel: string, closed: number) =>
      `${capital(month)}, ${vessel}, ${closed === 0 ? "всё открыто" : closedPassages(f, closed)}.`,
    change: "Изменить",
    sameTwoEnds: "Между теми же концами",
    pair: (from: string, to: string) => `${from} — ${to}`,
    distance: "Расстояние",
    transitTime: "Время в пути",
    middleDays: <T>(days: T) => say<T>`середина ${days}`,
    scaleOfDays: (end: string) => `Шкала суток от 0 до ${end}`,
    saving: <T>(a: SavingSentence<T>) => {
      const than = a.baseline === null ? "" : `, чем ${a.baseline}`;
      const km = say<T | string>`На ${a.km} ${a.isShorter ? "короче" : "длиннее"}${than}`;
      if (a.verdict === "baseline") return [...km, "."];
      if (a.verdict === "no clear difference") return [...km, ". По срокам явной разницы нет."];
      const word = a.verdict === "faster" ? "быстрее" : "медленнее";
      return a.isClear
        ? [...km, ...say<T | string>`, на ${a.days}${HARD_SPACE}сут ${word}.`]
        : [...km, ...say<T | string>`, чаще ${word} (${a.days}${HARD_SPACE}сут).`];
    },
    nothingToCompare: "Другого разумного пути для сравнения нет.",
    notComputed: "Этот вариант не входит в готовые ответы; спросите о нём в разделе «Сравнение».",
    today: "Мир сегодня",
    passageKinds: {
      strait: "Пролив",
      canal: "Канал",
      "ice-passage": "Ледовый проход",
      cape: "Мыс",
      inland: "Внутренний водный путь",
    },
    grades: { read: "прочитано в оригинале", "second hand": "из вторых рук", inferred: "выведено" },
    sinceSeen: (since: string, asOf: string) => `С ${since}, видели ${asOf}`,
    sinceDate: (date: string) => `${capital(date)}:`,
    more: (count: number) => `Ещё ${count}`,
    fewer: "Короче",
    usableIn: (month: string) => `Можно воспользоваться: ${month}`,
    notUsable: "Сейчас нельзя; заняло бы",
    ways: (count) =>
      f.plural(count, { one: `${count} путь`, few: `${count} пути`, many: `${count} путей`, other: `${count} пути` }),
    showWays: "показать",
    hideWays: "свернуть",
    sinceOnly: (date: string) => `с ${date}`,
    reopened: "Снова открыто",
    closedHere: "Закрыто на путях этого вопроса",
    closedPlaces: "Закрытые порты и границы",
    portsOf: (country) => `Порты: ${country}`,
    asIfItRan: (corridor) => `Как если бы ${corridor} работал`,
    passageSeas: {
      "red-sea": "Красное море и Персидский залив",
      "east-asia": "Восточная Азия",
      mediterranean: "Средиземное и Чёрное моря",
      "north-europe": "Северная Европа",
      arctic: "Арктика",
      oceans: "Между океанами",
    },
    openStatusFile: "Открыть файл состояния",
    traffic: "Судов в сутки",
    trafficNote: (normal, year) => `Норма: ${normal} в сутки (${year}).`,
    trafficLast: (ships, date, by) => `Последний подсчёт: ${ships} в сутки, ${date} (${by}).`,
    trafficRule: {
      open: "по подсчётам открыт",
      restricted: "по подсчётам ограничен",
      closed: "по подсчётам фактически закрыт",
    },
    trafficFrom: (from, to) => `Судов в сутки по месяцам, ${from} — ${to}; черта — обычный год`,
    onlyUsable: "Только то, чем можно воспользоваться",
    inNormalTimesOnly: "Для обычного времени: сейчас этим путём воспользоваться нельзя.",
    wouldTake: <T>(days: T) => say<T | string>`в обычное время ${days}`,
    reroutedBy: (by: string, closed: string) => (closed === "" ? `путь: ${by}` : `путь: ${by}; закрыто: ${closed}`),
    seenOn: (state: string, date: string) => `${state}; таким видели ${date}`,
    daysOld: (days: number) =>
      f.plural(days, {
        one: `${days} день назад`,
        few: `${days} дня назад`,
        many: `${days} дней назад`,
        other: `${days} дня назад`,
      }),
    statusFile: (date: string) => `Состояние мира на ${date}.`,
    statusRefused: (fault, date) => `Файл состояния отклонён: ${fault}. Действует файл от ${date}.`,
    nothingUsable: "Сейчас нельзя воспользоваться ни одним путём",
    statusInRow: (status: string, date: string) => `${status}, ${date}`,
    statusSince: (status: string, date: string) => `${capital(status)}, ${date}`,
    state: "Состояние",
    sourceLink: (text: string) => `${text} (источник, откроется в новой вкладке)`,

    variants: "Варианты",
    leg: "Участок",
    underWay: "в пути, сут",
    waiting: "стоянка, сут",
    sum: "Сумма границ",
    legByLeg: "По участкам",
    plannedLegs:
      "Так устроен сам коридор, от порта к порту; расстояние выше — путь между этими двумя пунктами, и он заходит не во все порты.",
    legName: (from: string, to: string) => `${from} — ${to}`,
    claimsDiffer: (count: number) =>
      f.plural(count, {
        one: `${count} цифра`,
        few: `${count} цифры`,
        many: `${count} цифр`,
        other: `${count} цифры`,
      }),
    claimsDifferFully: (count: number) =>
      f.plural(count, {
        one: `${count} опубликованная цифра для тех же двух концов расходится с расчётом`,
        few: `${count} опубликованные цифры для тех же двух концов расходятся с расчётом`,
        many: `${count} опубликованных цифр для тех же двух концов расходятся с расчётом`,
        other: `${count} опубликованной цифры для тех же двух концов расходятся с расчётом`,
      }),
    agreements: { differs: "расходится с расчётом для тех же двух концов", agrees: "сходится с расчётом" },
    whatIsSaid: "Что опубликовано",
    quantities: QUANTITIES,
    unitName: (unit: string) => UNIT_NAMES[unit] ?? unit,
    kinds: {
      published: "опубликовано",
      measured: "измерено",
      computed: "вычислено",
      assumed: "допущение",
      disputed: "источники расходятся",
    },

    placeKinds: {
      port: "Порт",
      city: "Город",
      terminal: "Внутренний терминал",
      station: "Станция",
      border: "Пограничный переход",
      waypoint: "Точка пути",
    },
    population: "Население",
    railhead: "Станция или порт",
    haul: (name: string, km: string) => `${name}, ${km} по дороге (принято: прямая, умноженная на обычный объезд)`,
    noHaul: "Ни станции, ни порта поблизости: пути отсюда не известны",
    handNamed: "Названия и положение отчасти указаны нами",
    servedBy: (place: string, head: string, km: string) => `${place}: станция или порт — ${head}, ${km} по дороге.`,
    noPlaceCalled: (text: string) => `Места с названием «${text}» здесь нет. Похожие названия:`,
    position: "Координаты",
    alsoCalled: "Другие названия",
    waysThrough: "Пути, которые здесь начинаются или меняют вид транспорта",
    compareFrom: "Сравнить отсюда",
    compareTo: "Сравнить сюда",

    optionAndVerdict: "Путь и вывод",
    baselineWord: "для сравнения",
    closedOption: "закрыт",
    notAvailable: "недоступен",
    fasterBy: <T>(days: T) => say<T | string>`на ${days}${HARD_SPACE}сут быстрее`,
    slowerBy: <T>(days: T) => say<T | string>`на ${days}${HARD_SPACE}сут медленнее`,
    mostlyFaster: <T>(days: T) => say<T | string>`чаще быстрее, ${days}${HARD_SPACE}сут`,
    mostlySlower: <T>(days: T) => say<T | string>`чаще медленнее, ${days}${HARD_SPACE}сут`,

    formula: "Формула",
    inputs: "Исходные данные",
    sources: "Источники",
    assumedInputs: "Что допущено и почему",
    kindOfFigure: "Происхождение цифры",
    publishedBy: (publisher: string, published: string | null, accessed: string) =>
      published === null
        ? `${publisher}, без даты, прочитано: ${accessed}`
        : `${publisher}, ${published}, прочитано: ${accessed}`,
    statedAs: (quantity: string, corridor: string, date: string) =>
      `${quantity}, ${corridor}, по состоянию на: ${date}.`,
    distanceOf: (ends: string, option: string) => `Расстояние, ${ends}, ${option}.`,
    daysOf: <T>(middle: T, ends: string, option: string, month: string) =>
      say<T | string>`середина ${middle}. Время в пути, ${ends}, ${option}, ${month}.`,
    differenceOf: (what: string, ends: string, option: string, baseline: string) =>
      `${what}, ${ends}: ${option} минус ${baseline}.`,
    legDistance: (leg: string) => `Длина участка ${leg}.`,
    legRunning: (leg: string) => `Время хода на участке ${leg}.`,
    legDwell: (leg: string) => `Ожидание в конце участка или по пути: ${leg}.`,
    formulaSum:
      "Сумма километров по участкам: опубликованный километраж, а где его нет — длина, измеренная по нарисованной линии.",
    formulaDays: (draws: string, seed: string) =>
      `По каждому участку: расстояние, делённое на скорость, плюс ожидание в его конце; участки сложены. Розыгрышей: ${draws}, начальное число: ${seed}; показаны 10-й, 50-й и 90-й из каждой сотни.`,
    formulaDifferenceKm: "Километры одного пути минус километры другого, между теми же двумя концами.",
    formulaDifferenceDays: (inHundred: string) =>
      `Срок одного пути минус срок другого в каждом розыгрыше; показаны 10-й и 90-й из каждых 100. Первый приходит раньше в ${inHundred} из 100.`,
    formulaPublished: "Километры, которые публикует железнодорожное или дорожное ведомство между этими станциями.",
    formulaMeasured: "Измерено вдоль нарисованной линии на эллипсоиде WGS 84.",
    formulaRunning: "Расстояние, делённое на скорость, часть за частью; границы дают наибольшая и наименьшая скорости.",
    formulaDwell: "Сумма ожиданий; границы дают самое короткое и самое долгое.",
    formulaNoDwell: "В конце этого участка ждать не приходится.",
    publishedChainage: "Опубликованный километраж",
    onEllipsoid: "Нарисованная линия, эллипсоид WGS 84",
    onSphere: "Нарисованная линия, сфера (turf)",
    countryKm: (country: string, km: string) => `${country} ${km}`,
    atSpeed: (speed: string) => `при ${speed} км/ч`,
    usually: (value: string) => `обычно ${value}`,
    unknownComponent: (id: string) => `неизвестно: в данных нет величины «${id}»`,
    transferAt: (what: string, where: string) => `${what}, ${where}`,
    transfers: {
      port: "Обработка в порту",
      border: "Граница и таможня",
      gauge: "Смена колеи",
      transshipment: "Перегрузка",
      passage: "Проход",
      service: "Ожидание следующего отправления",
      call: "Заходы по пути",
      origin: "До отправления",
      destination: "После прибытия",
    },

    question: "Вопрос",
    from: "Откуда",
    to: "Куда",
    swap: "Поменять концы местами",
    month: "Месяц",
    closed: "Закрыто",
    portOrCity: "Порт или город",
    compareTitle: "Все пути из одного места в другое, рядом",
    chooseEnds: "Выберите, откуда и куда, или начните с одного из этих вопросов:",
    samePlace: "одно и то же место дважды: выберите два разных конца",
    notAnswered: (reason: string) => `На вопрос не удалось ответить: ${reason}`,
    openPassage: (passage: string) => `Снова открыть: ${passage}`,
    noWay: "При этих условиях пути между этими концами нет",
    answer: <T>(a: AnswerSentence<T>) => {
      const option = say<T | string>`${a.option}: ${a.days} сут.`;
      if (a.baseline === null) return option;
      const verdict = a.verdict === null || a.verdict === "baseline" ? "" : ` ${ANSWER_VERDICTS[a.verdict]}`;
      return [...option, ...say<T | string>` ${a.baseline.name}: ${a.baseline.days}.${verdict}`];
    },
    leftOut: (count: number) =>
      f.plural(count, {
        one: `Пропущен ${count} путь: он намного дольше самого быстрого или возвращается назад.`,
        few: `Пропущены ${count} пути: они намного дольше самого быстрого или возвращаются назад.`,
        many: `Пропущено ${count} путей: они намного дольше самого быстрого или возвращаются назад.`,
        other: `Пропущено ${count} пути: они намного дольше самого быстрого или возвращаются назад.`,
      }),
    quickestUsable: <T>(option: string, days: T, month: string) =>
      say<T | string>`${option}: ${days} сут. Это самый быстрый из путей, которыми можно воспользоваться (${month}).`,
    firstUsable: <T>(a: { from: string; to: string; shut: string; option: string; days: T; month: string }) =>
      say<
        T | string
      >`${a.from} — ${a.to}: самый быстрый из путей, которыми можно воспользоваться (${a.month}), — ${a.option}, ${a.days} сут. ${a.shut}: воспользоваться нельзя.`,
    cannotUse: (name: string) => `${name}: воспользоваться нельзя.`,
    closedBecause: (reason: string) => `${reason}.`,
    normallyTakes: <T>(days: T) => say<T | string>`В обычное время ${days} сут.`,
    inNormalTimes: "В обычное время",
    legsOf: (option: string) => `${option}, по участкам`,
    chooseOption: "Выберите путь, чтобы увидеть его участки.",
    transferCount: (count: number) =>
      f.plural(count, {
        one: `${count} перегрузка`,
        few: `${count} перегрузки`,
        many: `${count} перегрузок`,
        other: `${count} перегрузки`,
      }),
    countriesCrossed: "Пересекаемые страны",
    noCountryCrossed: "Страны не пересекаются: весь путь идёт морем.",

    firstByLittle: "первый, но не явно",
    withinDays: (after, days) => (after === null ? `до ${days} суток` : `от ${after} до ${days} суток`),
    bases: { running: "В движении", terminal: "От терминала до терминала", door: "От двери до двери" },
    measures: { days: "Сутки", cost: "Стоимость", co2e: "Выбросы" },
    scaleUnits: { days: "сут", cost: "долл.", co2e: "кг" },
    scaleOf: (end, unit) => `Шкала от 0 до ${end} ${unit}`,
    missingFigure: (measure, where) =>
      where === ""
        ? `${measure}: неизвестно, не хватает величины`
        : `${measure}: неизвестно, нет величины для ${where}`,
    moreBy: <T>(amount: T, unit: string) => say<T | string>`больше на ${amount}${HARD_SPACE}${unit}`,
    lessBy: <T>(amount: T, unit: string) => say<T | string>`меньше на ${amount}${HARD_SPACE}${unit}`,
    howGood: "Насколько верны эти цифры?",
    reason: russianReason(f),
    ...russianCharts(),
    ...russianRoom(f),
    ...russianMeasures(f),
    ...russianBases(f),
  };
}

const FIRST_VERDICTS: Record<"shorter" | "longer", Record<Verdict, string>> = {
  shorter: {
    faster: "и быстрее",
    slower: "но медленнее",
    "no clear difference": "но не явно быстрее",
    baseline: "с ним сравниваются остальные",
  },
  longer: {
    faster: "но быстрее",
    slower: "и медленнее",
    "no clear difference": "но не явно медленнее",
    baseline: "с ним сравниваются остальные",
  },
};

const ANSWER_VERDICTS: Record<Exclude<Verdict, "baseline">, string> = {
  faster: "Быстрее.",
  slower: "Медленнее.",
  "no clear difference": "Явной разницы нет.",
};

/** Units as the data writes them, where this language writes them otherwise. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  km: "км",
  nm: "м. мили",
  d: "сут",
  days: "сут",
  h: "ч",
  m: "м",
  kn: "уз",
  "km/h": "км/ч",
  "km/day": "км/сут",
  1: "(множитель)",
  "USD/TEU": "долл./TEU",
  "USD/TEU-km": "долл./TEU·км",
  "USD/day": "долл./сут",
  "USD/t": "долл./т",
  "USD/TEU-day": "долл./TEU·сут",
  "Mt/year": "млн т в год",
  "TEU/year": "TEU в год",
  "g CO2e/t-km": "г CO₂-экв./т·км",
  "g CO2e/TEU-km": "г CO₂-экв./TEU·км",
  "days/1000 km": "сут на 1000 км",
  "t/day": "т/сут",
  "t/TEU": "т/TEU",
  permits: "разрешений",
  dwt: "т дедвейта",
  "% of hull value": "% стоимости корпуса",
};

const QUANTITIES: Readonly<Record<string, string>> = {
  distance: "Расстояние",
  days: "Время в пути",
  "transit-time": "Время в пути",
  saving: "Выигрыш",
  cost: "Стоимость",
  volume: "Объём",
  depth: "Глубина",
  draft: "Осадка",
  width: "Ширина",
};

function closedPassages(f: Format, count: number): string {
  return `закрыто проходов и портов: ${f.number(count)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
