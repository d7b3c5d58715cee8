import type { Reason } from "../../core/model/reason";
import { stopName } from "../../state/names";
import { useAtlas, useStartWords } from "../context";
import { distanceText } from "../parts/quantities";

/** Puts a reason into the words of the reader. */
export function useReason(): (reason: Reason) => string {
  const { initial, view } = useAtlas().state;
  const { t, f, language } = useStartWords();
  const { units } = view.view.value;
  const name = (id: string) => stopName(initial.catalog, language, id);
  return (reason) => t.reason(reason, { name, distance: (km) => distanceText(f, km, units) });
}
