import { useAtlas, useStartWords } from "../context";
import { Combobox } from "../parts/Combobox";
import { Icon } from "../parts/Icon";

/** One field over corridors, passages, projects and places; a choice opens its page or card, over the answer in Compare. What finds them comes with the first look. */
export function Search() {
  const { state } = useAtlas();
  const words = useStartWords();
  const { t } = words;
  const { catalog } = state.initial;
  const late = state.late.of("search", () => import("./find"));
  const finder = late.value.value;
  const choose = (id: string) => {
    const meant = finder?.meantBy(id) ?? { kind: "place", id };
    const corridor = meant.kind === "corridor" ? catalog.corridors.find((one) => one.id === meant.id) : undefined;
    const isAside = state.view.view.peek().room === "compare" && corridor === undefined; // a card lies over the answer
    if (!isAside) state.view.setRoom("explore");
    if (corridor !== undefined) state.selection.openCorridor(corridor.id, corridor.variants[0]?.id ?? corridor.id);
    else if (meant.kind === "stop") state.selection.openStop(meant.id);
    else state.selection.openPlace(meant.id);
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
