import { HARD_SPACE, type Format } from "../../i18n/format";
import type { Units } from "../../state/view";
import { Value } from "./Figure";

export function distanceText(format: Format, km: number, units: Units): string {
  const { value, unit } = format.distance(km, units);
  return `${value}${HARD_SPACE}${unit}`;
}

export function Distance({
  km,
  units,
  format,
}: {
  readonly km: number;
  readonly units: Units;
  readonly format: Format;
}) {
  return <Value {...format.distance(km, units)} />;
}
