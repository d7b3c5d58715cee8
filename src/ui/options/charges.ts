/** What a line of a bill is for, told from the id of its figure: "cost-port-IN", "cost-empty-return-instc". */
export type ChargeKind = "port" | "border" | "gauge" | "transshipment" | "passage" | "war" | "icebreaker" | "empty";

const KINDS = [
  "port",
  "border",
  "gauge",
  "transshipment",
  "passage",
  "war",
  "icebreaker",
] as const satisfies readonly ChargeKind[];

export function chargeKind(component: string): ChargeKind {
  const kind = component.split("-")[1];
  return KINDS.find((one) => one === kind) ?? "empty";
}
