import type { Format } from "../format";
import type { RoomMessages } from "./room-en";

export function russianRoom(f: Format): RoomMessages {
  return {
    ship: "Судно",
    vesselClass: "Тип судна",
    vesselNames: { container: "Контейнеровоз", bulk: "Балкер", tanker: "Танкер" },
    iceClass: "Ледовый класс",
    noIceClass: "без класса",
    speedAtSea: "Скорость в море",
    usualSpeed: "обычная для таких судов",
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
  };
}
