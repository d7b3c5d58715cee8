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

/** Тексты комнаты утверждений: по-русски числа и сроки стоят после двоеточия, чтобы не склонять места. */
export function russianClaims(f: Format): ClaimMessages {
  const ends = ({ from, to }: EndIds, { name }: ClaimParts) => `${name(from)} — ${name(to)}`;
  const times = (factor: number) =>
    `${f.number(factor, factor < 10 ? 1 : 0)} ${Number.isInteger(Number(factor.toFixed(1))) ? f.plural(Math.round(factor), { one: "раз", few: "раза", many: "раз", other: "раза" }) : "раза"}`;
  return {
    title: (counts, total) =>
      `${f.plural(total, { one: `${total} опубликованное утверждение`, few: `${total} опубликованных утверждения`, other: `${total} опубликованных утверждений` })}: с расчётом сходятся ${counts["agrees"]}, ещё ${counts["agrees only under stated conditions"]} — лишь при условиях, ${counts["compares different ends"]} сравнивают разные концы.`,
    ledger: "Утверждения",
    context: "Торговля и хронология",
    search: "Искать среди утверждений",
    noneFound: "Такого утверждения нет.",
    shown: (count, total) => `${count} из ${total}`,
    all: "все",
    corridor: "Коридор",
    quantity: "Величина",
    who: "Кто",
    year: "Год",
    verdict: "Вывод",
    headClaim: "Утверждение",
    headWho: "Кто, когда",
    headClaimed: "заявлено",
    headComputed: "рассчитано",
    general: "Индия и Россия",
    notComputed: "не рассчитано",
    asCsv: "CSV",
    asJson: "JSON",
    copyLink: "Скопировать ссылку на утверждение",
    cite: "Скопировать как ссылку на источник",
    copied: "Скопировано.",
    citation: (statement, who, date, verdict, link) =>
      `${statement} (${who}, ${date}). Corridor Atlas: ${verdict}. ${link}`,
    verdicts: VERDICTS,
    rules: RULES,
    rulesTitle: "Как получаются выводы",
    rulesLead:
      "По первому правилу, которое подходит. Выводы никто не пишет: они следуют из данных и меняются вместе с ними.",
    claimed: (claimed: Claimed) =>
      claimedText(
        f,
        claimed,
        UNITS,
        (value) => `до ${value}`,
        (value) => `более ${value}`,
      ),
    computedValue: (value: Range, unit) => rangeText(f, value, COMPUTED_UNITS[unit]),
    why: (why: Why, claim: Claim, parts: ClaimParts): string => {
      switch (why.rule) {
        case "no-model":
          return "Атлас рассчитывает расстояние, сроки и стоимость; для этой величины модели нет.";
        case "no-unit":
          return "Единицу нельзя перевести, не предположив, что лежит в контейнере.";
        case "no-ends":
          return "Не назван ни один порт или город, и считать не между чем.";
        case "no-option":
          return why.reason === undefined
            ? "Такого пути между этими концами атлас не знает."
            : `Такого пути нет: ${parts.reason(why.reason)}.`;
        case "obtained-on":
          return `Цифра получена на других перевозках (${f.list(why.ends.map((pair) => ends(pair, parts)))}), а не между теми концами, к которым её относят.`;
        case "baseline-ends":
          return why.ends === null
            ? "То, с чем сравнивают, идёт между другими концами."
            : `То, с чем сравнивают, идёт между другими концами: ${ends(why.ends, parts)}.`;
        case "no-baseline":
          return "Не сказано, с каким путём сравнивают.";
        case "baseline-ends-unstated":
          return "Не сказано, между какими концами идёт путь, с которым сравнивают.";
        case "baseline-old":
          return `Путь, с которым сравнивают, по расчёту для тех же концов: ${rangeText(f, why.computed, COMPUTED_UNITS[baselineUnit(claim.quantity)])}.`;
        case "in-range":
          return "У утверждения и рассчитанных пределов для тех же концов есть общее значение.";
        case "in-range-as-stated":
          return "Лежит в рассчитанных пределах при названной скорости, но не при обычном ходе судов.";
        case "tried":
          return why.held.length === 0
            ? "Концы не названы, и ни на одной из проверенных пар оно не выполняется."
            : `Концы не названы. Из проверенных пар выполняется здесь: ${f.list(why.held.map((pair) => ends(pair, parts)))}.`;
        case "solved":
          return "Лежит вне рассчитанных пределов; выполнилось бы при одном из этих условий.";
        case "speed-and-days":
          return `Названные скорость и срок вместе дают ${parts.distance(why.km.low)} — больше длины пути.`;
        case "unit":
          return `Если читать число как ${HINT_UNITS[why.unit]}, получится рассчитанная длина.`;
        case "below-straight":
          return `Короче прямой по поверхности Земли: ${parts.distance(why.km)}.`;
        case "no-way-so-long":
          return "Ни один найденный путь между этими концами не имеет такой длины; число не подходит ни к одной единице.";
        case "unexplained":
          return "Ничто из проверенного не делает его верным.";
      }
    },
    condition: (condition: Condition, parts: ClaimParts): string => {
      switch (condition.kind) {
        case "speed":
          return `средний ход судна на чистой воде — ${f.number(condition.knots, 1)}${HARD_SPACE}уз.`;
        case "running":
          return condition.factor > 1
            ? `всё на пути движется быстрее в ${times(condition.factor)}`
            : `всё на пути движется медленнее в ${times(1 / condition.factor)}`;
        case "waits":
          return `все ожидания на пути вместе занимают ${f.day(condition.days)}${HARD_SPACE}сут`;
        case "whole":
          return `все скорости выше, а ожидания короче в ${times(condition.factor)}`;
        case "price":
          return `все цены на пути умножены на ${f.number(condition.factor, 2)}`;
        case "months":
          return `месяц отправления: ${f.list(condition.months.map((month) => f.month(month)))}`;
        case "path":
          return condition.by.length > 0
            ? `судно идёт так: ${f.list(condition.by.map(parts.name))} (${parts.distance(condition.km)})`
            : `судно минует: ${f.list(condition.without.map(parts.name))} (${parts.distance(condition.km)})`;
        case "option":
          return `путь другой: ${parts.option(condition.option)}`;
        case "detour":
          return `судно отклоняется от пути на ${parts.distance(condition.km)}`;
        case "baseline":
          return `сравнение с другим путём: ${parts.option(condition.option)}`;
        case "baseline-value":
          return `у пути, с которым сравнивают: ${rangeText(f, exactly(condition.value), COMPUTED_UNITS[condition.unit])}`;
        case "ends":
          return `речь о других концах: ${f.list(condition.ends.slice(0, MOST_ENDS).map((pair) => ends(pair, parts)))}${
            condition.ends.length > MOST_ENDS ? ` и ещё ${condition.ends.length - MOST_ENDS}` : ""
          }`;
      }
    },
    seen: "в пределах того, что сообщают источники модели",
    unseen: "за пределами того, что сообщают источники модели",
    wouldHold: "Что должно было бы быть верно",
    wouldHoldNone: "Ничего иного не требуется.",
    impliedSpeed: (speed: ImpliedSpeed) =>
      `${f.number(speed.low, 1)}${speed.low.toFixed(1) === speed.high.toFixed(1) ? "" : `–${f.number(speed.high, 1)}`}${HARD_SPACE}${speed.unit === "kn" ? "уз." : "км/ч"}`,
    labels: {
      impliedSpeed: "отсюда средняя скорость",
      unitHints: "число в других единицах",
      sameEnds: "те же концы",
      asStated: "при названной скорости",
      asCompared: "по сравниваемым концам",
      baseline: "путь сравнения, те же концы",
      claimedBaseline: "путь сравнения, как заявлено",
      today: "сегодня",
      otherLengths: "другими проливами",
      published: "таблицы и другие утверждения",
      observed: "наблюдалось",
      kind: "род",
      basis: "основа",
      cargo: "груз",
      season: "сезон",
      direction: "направление",
      date: "дата",
      ends: "концы",
      repeats: "повторяет",
      repeated: "повторено",
      sources: "Источники",
      history: "Та же величина по годам",
      note: "Примечание",
    },
    hint: ({ unit, ratio }: UnitHint, distance) =>
      `как ${HINT_UNITS[unit]}: ${distance}, ${f.number(ratio * 100)}${HARD_SPACE}% рассчитанного`,
    endsOf: (claim: Claim, parts: ClaimParts) =>
      claim.from !== null && claim.to !== null
        ? ends({ from: claim.from, to: claim.to }, parts)
        : `не названы${claim.said === undefined ? "" : ` (${claim.said.ru})`}`,
    pair: ends,
    today: (state: NonNullable<ClaimAnswer["today"]>, computed: Computed | null, parts: ClaimParts) =>
      state.status === "available"
        ? state.value === null || computed === null
          ? "открыт"
          : rangeText(f, state.value, COMPUTED_UNITS[computed.unit])
        : state.reason === undefined
          ? "закрыт"
          : parts.reason(state.reason),
    repeatCount: (count) => f.plural(count, { one: `${count} тексте`, other: `${count} текстах` }),
    notStated: "не указано",
    kinds: { claim: "утверждение", plan: "план", observation: "наблюдение", estimate: "оценка" },
    bases: {
      running: "только ход",
      terminal: "от терминала до терминала",
      door: "от двери до двери",
      "not stated": "не указано",
    },
    cargoes: { containers: "контейнеры", bulk: "навалочный", oil: "нефть", "not stated": "не указано" },
    directions: { "one-way": "как названо", either: "любое" },
    grades: { read: "текст прочитан", "second hand": "из вторых рук", inferred: "выведено" },
    quantities: QUANTITY_NAMES,
    roles: ROLE_NAMES,
    published: (date) => `опубликовано: ${date}`,
    undated: "без даты",
    accessed: (date) => `просмотрено: ${date}`,
    openSource: "открыть",
    scaleOf: (statement) => `Заявленное, рассчитанное и опубликованное: ${statement}`,
    onCards: (count, apart) =>
      `${f.plural(count, { one: `${count} утверждение`, few: `${count} утверждения`, other: `${count} утверждений` })}, из них не подтверждаются просто так: ${apart}`,
    onPair: "Что утверждалось об этих концах",
    openClaim: "Открыть утверждение",
    everyWay: "Все пути между этими концами",
    back: "Все утверждения",
    trade: {
      title: "Торговля Индии и России",
      lead: "Товары, млрд USD. Индийские данные — по финансовым годам, с апреля по март; данные российской таможни — по календарным, считаются иначе и стоят отдельно. Пропуск — год без данных.",
      bases: { "fiscal-india": "Индия, финансовые годы", "calendar-russia": "Россия, календарные годы" },
      year: "Год",
      total: "всего",
      exports: "вывоз Индии",
      imports: "ввоз Индии",
      noFigure: "данных не найдено",
      computedSum: "вычислено из опубликованного",
      targets: "Цели",
      target: (text, outcome) => (outcome === null ? text : `${text}: ${outcome}`),
      notDue: "срок не наступил",
      composition: "Из чего состоит",
      part: (name, value, total) => `${name}: ${f.number(value, 1)} из ${f.number(total, 1)}${HARD_SPACE}млрд USD`,
      flows: { imports: "ввоз Индии", exports: "вывоз Индии" },
      chart: (years: readonly TradeYear[]) =>
        `Торговля по годам, ${years[0]?.year ?? ""} — ${years.at(-1)?.year ?? ""}`,
    },
    timeline: {
      title: "Связи двух стран, 2000–2026",
      lead: "Выберите запись, и на карте осветится то, о чём она.",
      kinds: {
        agreement: "соглашение",
        opening: "открытие",
        voyage: "рейс",
        meeting: "встреча",
        tariff: "тариф",
        sanction: "санкции",
        suspension: "остановка",
        war: "война",
      },
    },
  };
}

const UNITS: Readonly<Record<ClaimUnit, string>> = {
  km: "км",
  nm: "м. мили",
  d: "сут",
  "%": "%",
  "USD/TEU": "USD/TEU",
  "USD/FEU": "USD/FEU",
  "USD/15 t": "USD за 15 т",
  "Mt/year": "млн т в год",
  "TEU/year": "TEU в год",
  "containers/week": "контейнеров в неделю",
  "bn USD": "млрд USD",
};
const COMPUTED_UNITS = { nm: UNITS.nm, km: "км", d: "сут", "%": "%", "USD/TEU": "USD/TEU" } as const;

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "сходится",
  "agrees only under stated conditions": "сходится лишь при названных условиях",
  "compares different ends": "сравнивает разные концы",
  "baseline unstated or out of date": "путь сравнения не назван или устарел",
  "unit or arithmetic slip likely": "вероятна ошибка в единице или счёте",
  "cannot be computed": "рассчитать нельзя",
};

const RULES: Readonly<Record<ClaimVerdict, string>> = {
  "cannot be computed": "Для величины нет модели, для единицы — перевода, для концов — имени, либо такого пути нет.",
  "compares different ends": "Цифра получена на других перевозках или сопоставлена с путём между другими концами.",
  "baseline unstated or out of date":
    "Экономия без названного пути сравнения или его концов либо с таким, который для тех же концов теперь другой.",
  agrees:
    "У утверждения и рассчитанных пределов для тех же концов есть общее значение: длина — в 3 %, по суше и при округлённом числе — в 5 %; сроки — в половине суток.",
  "unit or arithmetic slip likely":
    "Названные скорость и срок не дают длины пути; либо длина подходит в другой единице, меньше прямой или не подходит ни к какому пути.",
  "agrees only under stated conditions":
    "Вне пределов, но подтверждается при условии, которое названо или может быть вычислено.",
};

const HINT_UNITS: Readonly<Record<UnitHint["unit"], string>> = {
  km: "километры",
  nm: "морские мили",
  "statute mile": "сухопутные мили",
};

const QUANTITY_NAMES: Readonly<Record<ClaimQuantity, string>> = {
  distance: "расстояние",
  days: "срок",
  "days-saved": "экономия суток",
  "days-saved-pct": "экономия времени, %",
  "distance-saved": "экономия пути",
  "distance-saved-pct": "экономия пути, %",
  cost: "стоимость",
  "cost-saved": "экономия средств",
  "cost-saved-pct": "экономия средств, %",
  capacity: "пропускная способность",
  volume: "объём",
  trade: "торговля",
  investment: "инвестиции",
  access: "доступ",
};

const ROLE_NAMES: Readonly<Record<Speaker["role"], string>> = {
  "head-of-state": "глава государства или правительства",
  minister: "министр",
  ministry: "министерство",
  official: "должностное лицо",
  diplomat: "дипломат",
  company: "компания",
  association: "объединение",
  analyst: "аналитик",
  "international-organisation": "международная организация",
  press: "пресса",
  table: "опубликованная таблица",
};
