import { textKey } from "../../core/search/text-key";
import { colourKey } from "../../state/scene/colours";
import { corridorName } from "../../state/names";
import { Combobox, type Suggestion } from "../parts/Combobox";
import { useAtlas, useStartWords } from "../context";
import { Icon } from "../parts/Icon";
import { suggestPlaces } from "../hooks/places";
import { Swatch } from "../parts/Swatch";

/** One field over corridors and places; a choice opens its page or card in Explore. */
export function Search() {
  const { state } = useAtlas();
  const { t, f, language } = useStartWords();
  const { catalog } = state.initial;
  const search = (text: string): readonly Suggestion[] => {
    const key = textKey(text);
    const corridors = catalog.corridors.filter(
      ({ id }) => key !== "" && textKey(`${corridorName(catalog, language, id)} ${id}`).includes(key),
    );
    return [...corridors.map(({ id, kind }) => corridorFound(id, kind)), ...suggestPlaces(catalog, f, text)];
  };
  const corridorFound = (id: string, kind: "corridor" | "baseline"): Suggestion => ({
    id: `corridor:${id}`,
    name: corridorName(catalog, language, id),
    detail: kind === "corridor" ? t.corridor : t.baseline,
    swatch: <Swatch look={kind === "corridor" ? "sea" : "baseline"} colour={colourKey(catalog, id)} />,
  });
  const choose = (id: string) => {
    const corridor = catalog.corridors.find((one) => id === `corridor:${one.id}`);
    state.view.setRoom("explore");
    if (corridor === undefined) state.selection.openPlace(id);
    else state.selection.openCorridor(corridor.id, corridor.variants[0]?.id ?? corridor.id);
  };
  return (
    <div class="map-search">
      <Combobox
        label={t.find}
        placeholder={t.find}
        value=""
        search={search}
        nothing={t.nothingFound}
        similar={t.noPlaceCalled}
        onChoose={choose}
        icon={<Icon name="search" />}
      />
    </div>
  );
}
