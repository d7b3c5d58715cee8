import { HARD_SPACE, type Format } from "../format";
import { reachCounts, type RoomMessages } from "./room-en";

export function russianRoom(f: Format): RoomMessages {
  return {
    ship: "Судно",
    vesselClass: "Тип судна",
    vesselNames: { container: "Контейнеровоз", bulk: "Балкер", tanker: "Танкер" },
    iceClass: "Ледовый класс",
    noIceClass: "без класса",
    speedAtSea: "Скорость в море",
    usualSpeed: "как обычно",
    heldSpeed: "постоянная",
    knots: "уз",
    draught: "Осадка",
    anyDraught: "не учитывается",
    metres: "м",
    outOfBounds: (low, high) => `От ${low} до ${high}.`,
    whatIf: "Что если",
    asToday: "Как сегодня",
    changeCount: (count) =>
      f.plural(count, {
        one: `${count} изменение`,
        few: `${count} изменения`,
        many: `${count} изменений`,
        other: `${count} изменения`,
      }),
    presets: "Готовые условия",
    openedToo: "Открыто",
    builtAlready: "Считать построенным",
    otherFigures: "Другие цифры",
    termNamed: (term, name) => `${term}: ${name}`,
    takeBack: (term) => `Отменить: ${term}`,
    comparedWith: "Сравнить с",
    usualBaseline: (name) => (name === null ? "Обычной базой" : `${name}, обычно`),
    undo: "Отменить",
    redo: "Повторить",
    resetToToday: "Как сегодня",
    backToAnswer: "Назад к ответу",
    openedOnDemand: "используется, только если вопрос его открывает",
    noDatedState: "Состояние неизвестно: датированных сведений о нём в данных нет.",
    closeIt: "Закрыть",
    openIt: "Открыть",
    openInQuestion: "В вопросе открыт.",
    closedInQuestion: "В вопросе закрыт.",
    limits: "Ограничения",
    limitNames: LIMITS,
    noLimits: "Неизвестно: пределов глубины, осадки и ширины в данных нет.",
    waitingHere: "Ожидание",
    noWaitKnown: "Показанные пути здесь не ждут.",
    hours: "ч",
    season: "Сезон",
    seasonStates: { open: "открыто", part: "с задержками", closed: "закрыто" },
    nsrStates: {
      alone: "суда идут самостоятельно",
      "alone-in-part": "самостоятельно на части пути",
      "half-month": "половину месяца",
      icebreaker: "за ледоколом",
      "not-known": "неизвестно",
      barred: "запрещено",
    },
    monthsTo: (from, to) => `${from} — ${to}`,
    iceClassAsked: (iceClass) => `Ледовый класс в вопросе: ${iceClass}.`,
    serves: "Кому служит",
    servesNone: "Ни один коридор и ни одна база атласа через него не проходит.",
    shownUsing: "Показанные пути, которые им пользуются",
    shownUsingNone: "Ни один из показанных путей им не пользуется.",
    meetsHere: (station) => `Что сходится здесь: ${station}`,
    lineMeeting: (country, mode, gauge) =>
      gauge === null ? `${country}: ${mode}` : `${country}: ${mode}, колея ${gauge} мм`,
    breakOfGauge: "Колея разная: вагоны насквозь не проходят.",
    waitOf: (stop) => `Ожидание: ${stop}.`,
    through: "Через",
    copyCitation: "Скопировать ссылку для цитирования",
    copiedCitation: "Скопировано.",
    copyByHand: "Этот браузер не даёт странице копировать: выделите текст и скопируйте его.",
    reportFigure: "Сообщить об ошибке в цифре",
    figureWords: {
      atlas: "Атлас коридоров",
      read: (day) => `прочитано ${day}`,
      sources: "Источники",
      noSources: "Не названы.",
      report: "Цифра, которая кажется неверной",
      figure: "Цифра",
      address: "Адрес",
      whatIsWrong: "Что неверно и откуда это известно?",
      howToSend: "Напишите ниже, что неверно, назовите источник и отправьте этот файл тем, кто ведёт атлас.",
    },
    asks: { ways: "Все пути", from: "Отсюда", to: "Сюда" },
    looks: { reach: "Сутки", first: "Чей путь первый" },
    whatIsShown: "Что показано",
    firstByWhat: "Первый по",
    firstBy: { days: "дням", cost: "стоимости", generalised: "стоимости и времени" },
    needsCargo: "Укажите стоимость груза в «Сутки считаются»: без неё время ничего не стоит.",
    firstHereSentence: ({ here, side, month, country, places, counts, unclear }) => {
      const where = country === "IN" ? "Индии" : "России";
      const named = counts.map((one) => `${one.name} — ${one.places}`);
      const clear = named.length === 0 ? "ни один путь явно не первый" : `явно первые: ${f.list(named)}`;
      return `${side === "from" ? "Из пункта" : "В пункт"} ${here}, ${month}, мест ${where}: ${places}; ${clear}${unclear > 0 && named.length > 0 ? `; без явной разницы: ${unclear}` : ""}.`;
    },
    clearlyFirst: "явно первый",
    firstNote:
      "По середине диапазона или по обычной стоимости. Кольцо: лучший путь другого коридора не явно медленнее, или диапазоны стоимости пересекаются. Нажмите на место, чтобы спросить эту пару.",
    directBySea: "Напрямую",
    workingOut: "Расчёт по всем местам",
    placesDone: (done, total) => `${done} из ${total} мест`,
    stop: "Остановить",
    startAgain: "Начать снова",
    everyPlace: "Все места",
    anywhere: "куда угодно",
    chooseBeginning: "Выберите, откуда.",
    chooseEnd: "Выберите, куда.",
    daysToSentence: (to, month, counts) => {
      const within = reachCounts(counts).map(
        ({ days, places }) => `за ${days}${HARD_SPACE}сут. — ${placesIn(f, places)}`,
      );
      return within.length === 0
        ? `В пункт ${to}, ${month}: пути нет ни из одного места.`
        : `В пункт ${to}, ${month}: ${within.join(", ")}.`;
    },
    daysToNote:
      "Самым быстрым вариантом из каждого места. Решает середина размаха: половина перевозок длится дольше. Нажмите на место, чтобы спросить эту пару.",
    reachSentence: (from, month, counts) => {
      const within = reachCounts(counts).map(
        ({ days, places }) => `за ${days}${HARD_SPACE}сут. — ${placesIn(f, places)}`,
      );
      return within.length === 0
        ? `${from}, ${month}: ни одно место не достигается.`
        : `${from}, ${month}: ${within.join(", ")}.`;
    },
    reachNote:
      "Самым быстрым путём до каждого места. Решает середина размаха: половина перевозок длится дольше. Собственные поезда и суда коридоров не учитываются; все пути до места — отдельный вопрос.",
    placeCount: (count) => placesIn(f, count),
    place: "Место",
    byModes: "Чем",
    quickestWay: "самый быстрый путь",
    formulaReached: (modes) =>
      `Самый быстрый путь (${modes}) без собственных поездов и судов коридоров. Если в сравнении прямой путь тот же, его срок совпадает с этим.`,
    everyWayTo: (place) => `Все пути: ${place}, с частями и источниками`,
  };
}

const LIMITS: Readonly<Record<string, string>> = {
  depth: "Глубина",
  draught: "Осадка",
  width: "Ширина",
  length: "Длина",
  beam: "Ширина судов",
  "ship-length": "Длина судов",
  "air-draught": "Высота судов над водой",
};

function placesIn(f: Format, count: number): string {
  return f.plural(count, {
    one: `${count} место`,
    few: `${count} места`,
    many: `${count} мест`,
    other: `${count} места`,
  });
}
