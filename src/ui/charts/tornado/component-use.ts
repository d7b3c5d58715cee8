import type { Option } from "../../../core/model/comparison";
import type { Leg, Transfer } from "../../../core/model/leg";
import type { Component } from "../../../core/model/provenance";
import { ASKED, figureId } from "../../../state/evidence";
import { optionName, stopName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";

/** What a component stands for in two ways, and where its evidence is: at the first leg it moves. */
export function useOf(component: string, ways: readonly Option[]): { readonly name: string; readonly figure: string } {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const uses = usesOf(component, ways);
  const [first] = uses;
  if (first === undefined) return { name: component, figure: "" };
  const { option, leg, wait } = first;
  const named = (id: string) => stopName(catalog, language, id);
  const place = wait === null || wait.kind === "call" ? t.legName(named(leg.from), named(leg.to)) : named(wait.at);
  const isShared = uses.some((use) => use.option !== option);
  const isSpread = uses.some((use) => use.leg !== leg);
  const where = isShared ? t.bothWays : isSpread ? optionName(catalog, language, option) : place;
  return {
    name: wait === null ? t.speedOn(t.modesInRow[leg.mode], where) : t.transferAt(t.transfers[wait.kind], where),
    figure: figureId.leg(ASKED, option.id, leg.id, wait === null ? "running" : "dwell"),
  };
}

interface Use {
  readonly option: Option;
  readonly leg: Leg;
  readonly wait: Transfer | null; // null: it is a speed
}

function usesOf(component: string, ways: readonly Option[]): readonly Use[] {
  return ways.flatMap((option) =>
    option.legs.flatMap((leg): Use[] => {
      if (leg.running.some((part) => part.component === component)) return [{ option, leg, wait: null }];
      const wait = leg.transfers.find((transfer) => transfer.component === component);
      return wait === undefined ? [] : [{ option, leg, wait }];
    }),
  );
}

/** A value or range of a component in its own unit, in the language's words. */
export function useAmount(component: Component | undefined, low: number, high: number): string {
  const { t, f } = useI18n();
  if (component === undefined) return t.notKnown;
  const number = (value: number) => f.number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);
  const unit = t.componentUnits[component.unit] ?? component.unit;
  return `${low === high ? number(low) : `${number(low)}–${number(high)}`}\u00A0${unit}`;
}
