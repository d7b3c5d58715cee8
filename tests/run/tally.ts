import { readFileSync } from "node:fs";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts of one Vitest run from its JSON report. A file that could not be loaded counts as one failure, and so does
 * a run that ended badly without a failing test (an unhandled error, no report, no test at all).
 */
export function tallyOf(reportPath: string, exitedWell: boolean): Tally {
  const report = readReport(reportPath);
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  const silent = !exitedWell || report.numPassedTests === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && silent ? 1 : failed };
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}
