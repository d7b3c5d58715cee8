import { useAtlas, useStartWords } from "../context";
import { Combobox } from "../parts/Combobox";
import { Icon } from "../parts/Icon";

/** One field over corridors and places; a choice opens its page or card in Explore. What finds them comes with the first look. */
export function Search() {
  const { state } = useAtlas();
  const words = useStartWords();
  const { t } = words;
  const { catalog } = state.initial;
  const late = state.late.of("search", () => import("./find"));
  const finder = late.value.value;
  const choose = (id: string) => {
    const corridor = catalog.corridors.find((one) => one.id === finder?.corridorOf(id));
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
        search={(text) => finder?.findAnything(catalog, words, text) ?? null}
        nothing={t.nothingFound}
        similar={t.noPlaceCalled}
        onChoose={choose}
        onLook={late.fetch}
        icon={<Icon name="search" />}
      />
    </div>
  );
}
