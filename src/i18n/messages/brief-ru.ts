import { HARD_SPACE, type Format } from "../format";
import type { BriefMessages } from "./brief-en";

/** Russian. */
export function russianBrief(f: Format): BriefMessages {
  return {
    slides: (count) => f.plural(count, { one: `${count} слайд`, few: `${count} слайда`, other: `${count} слайдов` }),
    savedHere: "сохранено в этом браузере",
    saving: "сохраняется",
    notSaved: "не сохранено: этот браузер ничего не хранит для страниц",
    untitled: "Без названия",
    untitledDeck: "Новый доклад",
    deckTitle: "Название доклада",
    deckLanguage: "Язык слайдов",
    kinds: {
      title: "Титул",
      map: "Карта",
      comparison: "Сравнение",
      chart: "Диаграмма",
      table: "Таблица",
      "before-after": "До и после",
      race: "Гонка",
      claim: "Утверждение",
      text: "Текст",
      sources: "Источники",
    },
    decks: "Доклады",
    yourDecks: "В этом браузере",
    readyDecks: "Готовые",
    newDeck: "Новый, пустой",
    openFile: "Открыть файл",
    savePptx: "Сохранить для PowerPoint",
    makingPptx: (share: string) => `Готово ${share}${HARD_SPACE}%. Нажмите, чтобы остановить`,
    pptxFailed: "Файл для PowerPoint создать не удалось. Попробовать ещё раз",
    saveFile: "Сохранить файлом",
    deleteDeck: "Удалить этот доклад",
    deleteDeckSure: "Нажмите ещё раз, чтобы удалить доклад",
    dropHere: "Отпустите здесь файл доклада",
    addSlide: "Добавить слайд",
    slideList: "Слайды по порядку",
    slideNumber: (number, of) => `Слайд ${number} из ${of}`,
    moveUp: "Выше",
    moveDown: "Ниже",
    duplicate: "Сделать копию",
    remove: "Удалить слайд",
    listKeys: "Alt и стрелки передвигают слайд, Ctrl+D делает копию, Delete удаляет.",
    emptyDeck:
      "Слайдов пока нет. Добавьте здесь или нажмите «В доклад» на карте, диаграмме, таблице или карточке любого раздела.",
    titleOf: "Заголовок на слайде",
    sentenceOf: "Фраза на слайде",
    sentenceHint: "пусто: ответ словами",
    notesOf: "Заметки, видны только докладчику",
    kindOf: "Вид слайда",
    viewOf: "Вид карты",
    noView: "Вида нет: возьмите его с карты",
    openView: "Открыть в разделе",
    takeAfter: "Второй сценарий",
    insertFigure: "Вставить живую цифру",
    quantities: {
      km: "километры",
      days: "сутки",
      middle: "середина срока",
      cost: "стоимость",
      co2e: "CO₂-экв.",
      shorter: "на сколько километров короче базового",
      difference: "разница в сутках с базовым",
      trade: "торговля",
      claims: "утверждения",
    },
    figureChoice: (of, quantity, value) => `${of}, ${quantity}: ${value}`,
    afterFigure: (name) => `второй сценарий, ${name}`,
    units: { cost: "USD за TEU", co2e: "кг CO₂-экв. на TEU", trade: "млрд USD" },
    changedTitle: "С тех пор как слайд написан, цифры изменились",
    changedFigure: (name, old, now) => `${name}: ${old} → ${now}`,
    figureGone: "больше нет",
    acceptChanges: "Видел: запомнить новые",
    faultView: (parameter, given) => `Вид называет ${parameter} «${given}»: в атласе этого нет.`,
    faultFigure: (key) => `Нет такой живой цифры: ${key}`,
    faultAnswer: "На вопрос этого вида нет ответа.",
    noWayToday: "при этих условиях пути нет",

    terms: (ends, basis, month) => `${ends}. ${basis}, ${month}.`,
    dataOf: (date) => `Данные: ${date}`,
    scenarioToday: "как сегодня",
    scenarioUsual: "в обычное время",
    scenarioClosed: (names) => `закрыто: ${names}`,
    scenarioBuilt: (names) => `построено: ${names}`,
    notForNavigation: "Не для навигации",
    sourcesNumbered: (ranges) => `Источники ${ranges}`,
    sourcesPage: (page, of) => (of === 1 ? "Источники" : `Источники, ${page} из ${of}`),
    sourcesNone: "На этих слайдах нет цифр, которым нужен источник.",
    ownComputation: "Все расстояния, сроки и стоимости вычислены самим атласом по этим данным.",
    headOption: "Путь",
    headKm: (unit) => unit,
    headDays: "сутки",
    headCost: "USD за TEU",
    headVerdict: "вывод",
    verdictWords: { faster: "быстрее", slower: "медленнее" },
    headBefore: (scenario) => scenario,
    headChange: "изменение",
    unchanged: "как прежде",
    changeOf: (days, km) => `${days}${HARD_SPACE}сут, ${km}`,
    costLine: (cost) => `${cost} USD за TEU`,
    more: (count) =>
      f.plural(count, {
        one: `ещё ${count} путь в атласе`,
        few: `ещё ${count} пути в атласе`,
        other: `ещё ${count} путей в атласе`,
      }),
    raceDay: (day) => `Сутки: ${day}`,
    raceArrived: "Прибыли",
    raceWaits: (name, at) => `${name} ждёт: ${at}`,
    raceRun: "Запустить гонку: R",
    claimSaid: (who, date) => `${who}, ${date}`,
    claimed: "заявлено",
    computed: "вычислено",
    claimCount: "утверждения",

    present: "Показать",
    presentFirst: "Проверить перед началом",
    checkTitle: "Перед началом",
    checkGood: "Препятствий нет.",
    checkFonts: (language) => `Нет шрифтов для языка: ${language}. Буквы будут другими.`,
    checkView: (slide, fault) => `Слайд ${slide}: ${fault}`,
    checkOld: (name, date) => `Состояние: ${name}. Последний раз его видели ${date}, оно могло измениться.`,
    checkChanged: (slide, count) =>
      `Слайд ${slide}: ${f.plural(count, { one: `изменилась ${count} цифра`, few: `изменились ${count} цифры`, other: `изменилось ${count} цифр` })} с тех пор, как он написан.`,
    checkScreen: (width, height) => `Этот экран показывает ${width} × ${height}; слайды рисуются по его размеру.`,
    checkSmall: (width, height) =>
      `Этот экран показывает ${width} × ${height}: меньше 1024 × 768 текст становится мелким.`,
    checkForeign: (origin) => `Был запрос к ${origin}.`,
    checkOffline: "Всё идёт только с этой страницы; сеть можно отключить.",
    checkTooFull: (slide) => `Слайд ${slide}: текста больше, чем он вмещает.`,
    begin: "Начать",
    closeIt: "Закрыть",
    next: "Следующий слайд",
    previous: "Предыдущий слайд",
    overview: "Обзор",
    exploring: (slide) => `Живая карта со слайда ${slide}.`,
    backToSlide: "Назад к слайду (E)",
    leave: "Закончить",
    black: "Чёрный экран",
    keys: "Клавиши",
    keyList: [
      ["→ ↓ Пробел PageDown", "вперёд"],
      ["← ↑ PageUp", "назад"],
      ["Home, End", "первый, последний"],
      ["12 Enter", "к слайду 12"],
      ["O", "обзор"],
      ["E", "живая карта и обратно"],
      ["R", "запустить или остановить гонку"],
      ["L", "указка"],
      ["B, W", "чёрный, белый экран"],
      ["S", "окно с заметками"],
      ["F", "во весь экран"],
      ["A", "16:9 или 4:3"],
      ["Esc", "закончить"],
    ],
    goingTo: (number) => `Слайд ${number} …`,
    speakerWindow: "Окно с заметками",
    speakerBlocked: "Браузер не дал открыть окно с заметками.",
    thisSlide: "Сейчас",
    nextSlide: "Дальше",
    lastSlide: "Это последний.",
    noNotes: "Заметок нет.",
    sinceStart: "с начала",
    onSlide: "на этом слайде",
    clock: "время",

    undo: "Отменить",
    redo: "Вернуть",
    addedTo: (deck, count) => `Добавлено в доклад «${deck}», слайд ${count}.`,
    openBrief: "Открыть доклад",
    otherTab: "Этот доклад открыт в другой вкладке. Здесь его копия.",
    copyOf: (title) => `${title}, копия`,
    refusedFile: (name) => `Файл «${name}» не открыт. Доклад в работе остался прежним.`,
    keptAside: "То, что не удалось прочесть в этом браузере, отложено; сохраните файлом, чтобы посмотреть.",
    saveDamaged: "Сохранить отложенное",
    issue: ({ slide, field, rule, given, allowed }) => {
      const where =
        slide === null
          ? field === ""
            ? "Файл"
            : `Поле ${field}`
          : `Слайд ${slide}${field === "" ? "" : `, ${field}`}`;
      switch (rule) {
        case "json":
          return `${where}: это не JSON: ${given}`;
        case "size":
          return `${where}: слишком велик, ${given}; допустимо ${allowed}`;
        case "newer":
          return `${where}: более новая версия ${given}; этот атлас читает ${allowed}`;
        case "missing":
          return `${where}: отсутствует, ожидается ${allowed}`;
        case "unknown-field":
          return `${where}: неизвестное поле; есть ${allowed}`;
        case "type":
        case "value":
          return `${where}: неверное значение «${given}»; допустимо ${allowed}`;
        case "length":
          return `${where}: слишком длинно; не больше ${allowed}`;
        case "repeated":
          return `${where}: повторяется «${given}»; нужно ${allowed}`;
      }
    },
  };
}
