/** What a line of a bill is for, told from the id of its figure: "cost-port-IN", "cost-empty-return-instc". */
export type Dues = "port" | "border" | "gauge" | "transshipment" | "passage" | "icebreaker" | "empty";

const KINDS = ["port", "border", "gauge", "transshipment", "passage", "icebreaker"] as const satisfies readonly Dues[];

export function duesOf(component: string): Dues {
  const kind = component.split("-")[1];
  return KINDS.find((one) => one === kind) ?? "empty";
}
