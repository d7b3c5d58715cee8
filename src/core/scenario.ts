export type Vessel = "container" | "bulk" | "tanker";
export type IceClass = "none" | "Ice1" | "Ice2" | "Ice3" | "Arc4" | "Arc5" | "Arc6" | "Arc7" | "Arc8" | "Arc9";

/** What is assumed about the world when a question is answered. */
export interface Scenario {
  readonly month: number; // 1..12, of departure
  readonly vessel: Vessel;
  readonly iceClass: IceClass;
  readonly speedKn: number | null; // null: the vessel's speed range from the components
  readonly draftM: number | null; // null: no draught limit applies
  readonly closed: readonly string[]; // passage ids
  readonly opened: readonly string[]; // passages closed by default that may be used
  readonly built: readonly string[]; // project ids taken as finished
  readonly baseline: string | null; // option id; null: the pair's own baseline
  readonly seed: number;
}
