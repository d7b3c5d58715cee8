import { racePoint, racePosition } from "../../../core/charts/race";
import type { PageCatalog } from "../../../core/model/catalog";
import type { Language } from "../../../core/model/place";
import type { RaceMark } from "../../../core/model/scene";
import { colourKey } from "../../../state/scene/colours";
import { optionName, stopName } from "../../../state/names";
import type { ChartData } from "../chart-data";

/** Where every option is on a day of the race, for the map; none before it has begun. The same day gives the same marks. */
export function raceMarks(
  chartData: ChartData,
  day: number,
  catalog: PageCatalog,
  language: Language,
): readonly RaceMark[] {
  if (day <= 0) return [];
  return chartData.options.flatMap((option): RaceMark[] => {
    const at = racePosition(chartData.tracks[option.id]!, day);
    const position = racePoint(at, option.legs);
    if (position === null) return [];
    const name = optionName(catalog, language, option);
    const place = at.waitAt === null ? "" : `, ${stopName(catalog, language, at.waitAt)}`;
    const colour = colourKey(catalog, option.corridor);
    return [{ id: option.id, name: `${name}${place}`, colour, position, state: at.state }];
  });
}
