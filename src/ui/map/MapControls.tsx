import type { ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lookup } from "../../core/lookup";
import type { MapHandle, ProjectionName } from "../../map/handle";
import { LAYERS, PROJECTIONS } from "../../state/view";
import { useAtlas, useStartWords } from "../context";
import { AddToBriefing } from "../parts/AddToBriefing";
import { Icon, type IconName } from "../parts/Icon";
import { useMenu } from "../hooks/menu";
import { isFreeKey } from "../hooks/keys";
import { media } from "../hooks/system";
import { Segments, Select } from "../parts/Segments";

const IS_NARROW = media("(max-width: 1023.98px)"); // no room for a switch beside the search
const PROJECTION_KEYS = lookup({ g: "globe", m: "mercator", p: "polar" } as const);

interface Props {
  readonly handle: ReadonlySignal<MapHandle | null>;
  readonly projection: ProjectionName; // the one that is shown
}

export function MapControls({ handle, projection }: Props) {
  const { view } = useAtlas().state;
  const { t } = useStartWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const meant = PROJECTION_KEYS[event.key.toLowerCase()];
      if (meant !== undefined && isFreeKey(event) && view.view.peek().room !== "brief") view.setProjection(meant);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [view]);
  const choices = PROJECTIONS.map((value) => ({ value, label: t[value] }));
  return (
    <div class="map-controls">
      {IS_NARROW.value && (
        <Select legend={t.projection} choices={choices} chosen={projection} onChoose={view.setProjection} />
      )}
      {!IS_NARROW.value && (
        <Segments
          legend={t.projection}
          name="projection"
          choices={choices}
          chosen={projection}
          onChoose={view.setProjection}
        />
      )}
      <div class="map-buttons" role="toolbar" aria-label={t.map}>
        <MapButton icon="plus" name={t.zoomIn} onClick={() => handle.value?.zoomIn()} />
        <MapButton icon="minus" name={t.zoomOut} onClick={() => handle.value?.zoomOut()} />
        <MapButton icon="north" name={t.northUp} onClick={() => handle.value?.resetNorth()} />
        <Layers />
        <AddToBriefing kind="map" />
      </div>
    </div>
  );
}

function MapButton({
  icon,
  name,
  onClick,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="button square" data-icon={icon} aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function Layers() {
  const { view } = useAtlas().state;
  const { t } = useStartWords();
  const { isOpen, toggle, box, button } = useMenu();
  const names = { baselines: t.baselinesLayer, borders: t.bordersLayer };
  return (
    <div class="layers" ref={box}>
      <button
        ref={button}
        type="button"
        class="button square"
        aria-label={t.layers}
        title={t.layers}
        aria-expanded={isOpen}
        aria-pressed={isOpen}
        onClick={toggle}
      >
        <Icon name="layers" />
      </button>
      {isOpen && (
        <fieldset class="layers-list" aria-label={t.layers}>
          {LAYERS.map((layer) => (
            <label key={layer} class="check">
              <input
                type="checkbox"
                checked={view.view.value.layers.includes(layer)}
                onChange={() => view.toggleLayer(layer)}
              />
              {names[layer]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
