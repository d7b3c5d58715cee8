/** `atlas claims`: what the contract promises of every claim. */
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run";
import { CLAIM_VERDICTS } from "../../src/core/claims/verdict";

async function said(
  ...words: string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const status = await run(["claims", ...words]);
    const text = (spy: typeof out) => spy.mock.calls.map(([chunk]) => String(chunk)).join("");
    return { status, out: text(out), err: text(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

interface Listed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly kind: string;
  readonly verdict: string;
  readonly why: string;
  readonly computed: object | null;
  readonly impliedSpeedKn?: number;
  readonly source: { readonly title: string; readonly publisher: string; readonly grade: string };
}

test("at least a hundred claims, each with source and grade, ends, date, kind, verdict and why; sixty computed", async () => {
  const { status, out } = await said("--json");
  expect(status).toBe(0);
  const claims = JSON.parse(out) as Listed[];
  expect(claims.length).toBeGreaterThanOrEqual(100);
  expect(claims.filter(({ computed }) => computed !== null).length).toBeGreaterThanOrEqual(60);
  for (const { id, from, to, date, kind, verdict, why, source } of claims) {
    expect(`${from} ${to}`, id).toMatch(/^(not stated not stated|[A-Za-z-]+ [A-Za-z-]+)$/);
    expect(date, id).toMatch(/^\d{4}/);
    expect(["claim", "plan", "observation", "estimate"]).toContain(kind);
    expect(CLAIM_VERDICTS).toContain(verdict);
    expect(why.length, id).toBeGreaterThan(10);
    expect(source.title.length * source.publisher.length, id).toBeGreaterThan(0);
    expect(["read", "second hand", "inferred"]).toContain(source.grade);
  }
  expect(claims.find(({ id }) => id === "emc-24-days-2018")?.impliedSpeedKn).toBeCloseTo(8, 0);
}, 300_000); // a minute, should the data be newer than what was derived

test("filters choose, and what is unknown is refused with what is allowed", async () => {
  const slips = JSON.parse((await said("--json", "--verdict", "unit or arithmetic slip likely")).out) as Listed[];
  expect(new Set(slips.map(({ verdict }) => verdict))).toEqual(new Set(["unit or arithmetic slip likely"]));
  expect((await said("--corridor", "silk")).err).toMatch(/^unknown corridor "silk": one of /);
  expect((await said("no-such-claim")).status).toBe(2);
});

test("CSV has a row a claim under its heading", async () => {
  const { out } = await said("--csv", "--corridor", "emc");
  const rows = out.trimEnd().split("\r\n");
  expect(rows[0]).toMatch(/^id,statement,corridor,/);
  const all = JSON.parse((await said("--json", "--corridor", "emc")).out) as Listed[];
  expect(rows.length - 1).toBe(all.length);
});
