import type { Comparison, Option } from "../core/model/comparison";
import { claimDocument } from "./claims-file";
import { everyMonth } from "./months";
import type { Exporter, Outgoing, Progress } from "./outgoing";
import { sourcesOf } from "./sources-of";

/** Everything as one document: what stands in the tables, and what they have no room for. */
export const json: Exporter = {
  extension: "json",
  mime: "application/json",
  parts: ({ matter, inMonth }) => {
    const isTwo = matter.kind === "comparisons" && inMonth !== null;
    return [{ id: "answer", name: null }, ...(isTwo ? [{ id: "months", name: null }] : [])];
  },
  make: async (outgoing, part, signal, progress) =>
    `${JSON.stringify(await documentOf(outgoing, part, signal, progress), null, 1)}\n`,
};

async function documentOf(outgoing: Outgoing, part: string, signal: AbortSignal, progress: Progress) {
  const { title, scenario, dataAsOf, madeOn, address, credits, language, words } = outgoing;
  return {
    title,
    scenario,
    dataAsOf,
    madeOn,
    address,
    language,
    note: words.notForNavigation,
    ...(await matterOf(outgoing, part, signal, progress)),
    sources: sourcesOf(outgoing),
    credits,
  };
}

async function matterOf(outgoing: Outgoing, part: string, signal: AbortSignal, progress: Progress) {
  const { matter } = outgoing;
  if (matter.kind === "comparisons") {
    const months = part === "months" ? await everyMonth(outgoing, signal, progress) : null;
    return { comparisons: (months ?? matter.comparisons).map((one) => comparisonDocument(one, outgoing)) };
  }
  if (matter.kind === "reach") return { from: matter.isochrone.from, places: matter.isochrone.places };
  if (matter.kind === "first") return { [matter.side]: matter.here, measure: matter.measure, places: matter.found };
  return { claims: matter.entries.map((entry) => claimDocument(entry, matter.words)) };
}

/** As `atlas compare --json` gives it, but reasons in the reader's words, options by name, and no lines. */
function comparisonDocument(comparison: Comparison, outgoing: Outgoing) {
  const { reason, options, ...rest } = comparison;
  const reasonText = reason && { reason: outgoing.names.reason(reason) };
  return { ...rest, ...reasonText, options: options.map((option) => optionDocument(option, outgoing)) };
}

function optionDocument(option: Option, { names }: Outgoing) {
  const { reason, legs, wouldRun, ...rest } = option;
  return {
    ...rest,
    name: names.option(option),
    ...(reason && { reason: names.reason(reason) }),
    legs: legs.map(withoutLine),
    ...(wouldRun && { wouldRun: { ...wouldRun, legs: wouldRun.legs.map(withoutLine) } }),
  };
}

function withoutLine<T extends { readonly line: unknown }>({ line: _, ...rest }: T): Omit<T, "line"> {
  return rest;
}
