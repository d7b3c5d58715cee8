import type { Mode } from "../../core/model/leg";
import type { IceClass } from "../../core/model/scenario";
import type { Format } from "../format";
import type { ReasonWriter } from "./reasons-en";

/** Names and months stand in the nominative, before a colon or in brackets. */
export function russianReason(f: Format): ReasonWriter {
  return (reason, { name, distance }) => {
    switch (reason.kind) {
      case "closed": {
        const shut = [...reason.passages, ...reason.places];
        const closed = shut.length === 0 ? [] : [`Закрыто: ${f.list(shut.map(name))}`];
        const halted = reason.suspended === null ? [] : [`Перевозки приостановлены: ${name(reason.suspended)}`];
        return [...halted, ...closed].join("; ");
      }
      case "closed-season":
        return `${reason.season.names.ru}, ${f.month(reason.month)}: закрыто`;
      case "barred-sea":
        return `${capital(reason.sea.names.ru)}, ${f.month(reason.month)}: ${toShips(reason.iceClass)} вход запрещён`;
      case "unknown-rule":
        return `Неизвестно: нет правила ${forShips(reason.iceClass)} (${reason.sea.names.ru}, ${f.month(reason.month)})`;
      case "missing-speed":
        return `Неизвестно: нет данных о скорости ${BY_MODE[reason.mode]}`;
      case "missing-dwell":
        return `Неизвестно: нет данных об ожидании (${name(reason.at)})`;
      case "no-way":
        return `${name(reason.from.id)} и ${name(reason.to.id)}: в атласе их не соединяет ни одна линия, дорога или морской путь`;
      case "one-railhead":
        return `${name(reason.from.id)} и ${name(reason.to.id)} обслуживает одна станция: груз везут прямо автомобилем`;
      case "no-option":
        return "Такого пути между этими концами нет";
      case "empty-place":
        return "Место не указано: напишите название, код ООН (UN/LOCODE) или долготу,широту";
      case "unreadable-coordinates":
        return `Координаты «${reason.text}» не читаются: напишите долготу,широту в градусах, например 72.95,18.95`;
      case "swapped-coordinates":
        return `Координаты «${reason.text}» переставлены: сначала долгота, ${reason.meant.join()}`;
      case "impossible-coordinates":
        return `Координаты «${reason.text}» невозможны: долгота от −180 до 180, широта от −90 до 90`;
      case "unknown-place":
        return `Места «${reason.text}» в атласе нет. Может быть, одно из этих?`;
      case "ambiguous-place":
        return `«${reason.text}» — название нескольких мест. Какое имеется в виду?`;
      case "remote-point": {
        const far = `От этой точки до ближайшего места ${distance(reason.km)}; допускается не больше ${distance(reason.limitKm)}`;
        const [lon, lat] = reason.position;
        return reason.swapped === null
          ? far
          : `${far}. Если переставить числа (${lat},${lon}), рядом ${name(reason.swapped.id)}`;
      }
    }
  };
}

const BY_MODE: Readonly<Record<Mode, string>> = {
  sea: "в море",
  rail: "по железной дороге",
  road: "по автодороге",
  "inland-waterway": "по внутренним водным путям",
};

function toShips(iceClass: IceClass): string {
  return iceClass === "none" ? "судам без ледового класса" : `судам ледового класса ${iceClass}`;
}

function forShips(iceClass: IceClass): string {
  return iceClass === "none" ? "для судов без ледового класса" : `для судов ледового класса ${iceClass}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
