import type { Comparison } from "../core/model/comparison";
import type { Outgoing, Progress } from "./outgoing";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The answers in every month, one question after the other, with a breath after each so that the page stays alive.
 * @throws DOMException "AbortError" once `signal` says so
 */
export async function everyMonth(
  { matter, inMonth }: Outgoing,
  signal: AbortSignal,
  progress: Progress,
): Promise<readonly Comparison[]> {
  if (matter.kind !== "comparisons" || inMonth === null) return [];
  const asked = matter.comparisons.flatMap((comparison) => MONTHS.map((month) => ({ comparison, month })));
  const answers: Comparison[] = [];
  for (const { comparison, month } of asked) {
    signal.throwIfAborted();
    answers.push(month === comparison.scenario.month ? comparison : inMonth(comparison, month));
    progress(answers.length / asked.length);
    await breath();
  }
  return answers;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
