import type { SeaRule } from "../route/rule";

/** What holds for all sea legs of a search. `key` is equal for equal settings. */
export interface SeaSetting extends Required<SeaRule> {
  readonly key: string;
  readonly closed: readonly string[]; // by the question
  readonly barred: readonly string[]; // closed to this variant whatever is asked
  readonly waypoints: readonly string[]; // places to sail by, in order; then `forced` is only opened
}

export function seaSetting(setting: Omit<SeaSetting, "key">): SeaSetting {
  const { closed, barred, opened, forced, waypoints, draftM } = setting;
  const key = [closed.toSorted(), barred.toSorted(), opened.toSorted(), forced, waypoints, draftM].join("|");
  return { ...setting, key };
}

/** What is forced may be passed, and need not. */
export function freeSetting(setting: SeaSetting): SeaSetting {
  const opened = [...new Set([...setting.opened, ...setting.forced])].toSorted();
  return seaSetting({ ...setting, opened, forced: [], waypoints: [] });
}

/** With nothing closed, barred or forced. */
export function openSetting({ opened, draftM }: SeaSetting): SeaSetting {
  return seaSetting({ closed: [], barred: [], opened, forced: [], waypoints: [], draftM });
}

export function turnedSetting(setting: SeaSetting): SeaSetting {
  const { forced, waypoints } = setting;
  return seaSetting({ ...setting, forced: forced.toReversed(), waypoints: waypoints.toReversed() });
}

export function seaRuleOf({ closed, barred, opened, forced, draftM }: SeaSetting): SeaRule {
  return { closed: [...closed, ...barred], opened, forced, draftM };
}
