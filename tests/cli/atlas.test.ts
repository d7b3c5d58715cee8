import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run";
import type { Comparison, Option } from "../../src/core/model/comparison";
import { createPlanner } from "../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { world } from "../core/planner/real-world";

/** Each call in this process reads the same files: they are read once. */
vi.mock("../../src/cli/world", async (original) => {
  const world = await original<typeof import("../../src/cli/world")>();
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null;
    return () => (made ??= { value: make() }).value;
  };
  const atlas = once(world.loadAtlas);
  return {
    ...world,
    loadAtlas: atlas,
    loadSeaNetworks: once(world.loadSeaNetworks),
    loadPlanner: once(() => world.loadPlanner(atlas())),
  };
});

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A call in this process: what it wrote and how it ended. */
async function atlas(...words: string[]): Promise<Ran> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const status = await run(words);
    const text = (spy: typeof out) => spy.mock.calls.map(([chunk]) => String(chunk)).join("");
    return { status, stdout: text(out), stderr: text(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** The same as a program of its own. */
function program(...words: string[]): Ran {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/atlas.ts", ...words], { encoding: "utf8" });
}

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "atlas-")), name);
  writeFileSync(path, text);
  return path;
}

/** The words for the scenario that tests compare with: nothing closed, in September. */
const USUAL = ["--preset", "normal-times", "--month", "9"];

describe("atlas compare", () => {
  test("--json gives the planner's own answer as one document, with the state of each corridor beside it", async () => {
    const { status, stdout, stderr } = program("compare", "INNSA", "city-moscow", ...USUAL, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const own = createPlanner(world)("INNSA", "city-moscow", USUAL_SCENARIO);
    const { scenario, options, ...rest } = JSON.parse(stdout) as Comparison & { scenario: { asOf?: string } };
    const { asOf: _, ...asked } = scenario;
    const plain = options.map(({ state: __, ...option }: Option & { state?: unknown }) => option);
    expect({ ...rest, scenario: asked, options: plain }).toEqual(JSON.parse(JSON.stringify(own)));
  });

  test("names, options in any order and values with = are understood", async () => {
    const { status, stdout } = await atlas(
      "compare",
      "--preset=normal-times",
      "--close=suez;kiel",
      "Bombay",
      "--month",
      "10",
      "Санкт-Петербург",
      "--json",
    );
    expect(status).toBe(0);
    const { from, to, scenario } = JSON.parse(stdout) as Comparison;
    expect({ from, to, month: scenario.month, closed: scenario.closed }).toEqual({
      from: "INBOM",
      to: "RULED",
      month: 10,
      closed: ["kiel", "suez"],
    });
  });

  test("a preset is taken as the data has it, and the words come on top", async () => {
    const { stdout } = await atlas(
      "compare",
      "INBOM",
      "RULED",
      "--preset",
      "red-sea-closed",
      "--month",
      "9",
      "--close",
      "kiel",
      "--json",
    );
    expect((JSON.parse(stdout) as Comparison).scenario).toEqual({
      ...USUAL_SCENARIO,
      asOf: expect.any(String),
      closed: ["bab-el-mandeb", "kiel", "suez"],
    });
  });

  test("the table to read names every option and its legs", async () => {
    const { status, stdout } = await atlas("compare", "INNSA", "city-moscow", ...USUAL);
    expect(status).toBe(0);
    for (const words of ["Nhava Sheva (JNPT) – Moscow", "instc-west", "suez-black-sea", "days P10–P50–P90", "rail"])
      expect(stdout).toContain(words);
  });

  test("a batch answers line by line and goes on after a query that fails", async () => {
    const csv = file("q.csv", 'from,to,month,close\nINNSA,"city-moscow",11,suez\nNowhere,INBOM,,\nINMAA,RUVVO,,\n');
    const { status, stdout } = await atlas("compare", "--batch", csv, "--preset", "normal-times");
    const [first, second, third] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Comparison);
    expect(status).toBe(0);
    expect(first?.scenario).toMatchObject({ month: 11, closed: ["suez"] });
    expect(second).toMatchObject({
      from: "Nowhere",
      options: [],
      reason: expect.stringMatching(/^unknown place "Nowhere"/),
    });
    expect(third).toMatchObject({ from: "INMAA", to: "RUVVO" });
  });

  test.each([
    [["compare", "Mumbay", "city-moscow"], /^unknown place "Mumbay": did you mean Mumbai \(INBOM\), .+ or .+\?$/],
    [["compare", "INBOM", "INBOM"], /^same place twice "INBOM": choose two different places$/],
    [["compare", "", "INBOM"], /^empty place: /],
    [["compare", "55.75,137.6", "INBOM"], /^swapped coordinates "55.75,137.6": write lon,lat: 137.6,55.75$/],
    [["compare", "-150,-40", "INBOM"], /^remote point "-150,-40 lies \d+ km from the nearest place": choose one of /],
    [["compare", "INBOM"], /^wrong number of places "INBOM": give two/],
    [["compare", "INBOM", "RULED", "--month", "13"], /^wrong month "13": a whole number from 1 to 12$/],
    [["compare", "INBOM", "RULED", "--close", "moon"], /^unknown passage "moon": one of bab-el-mandeb, /],
    [["compare", "INBOM", "RULED", "--build", "moon"], /^unknown project "moon": one of /],
    [["compare", "INBOM", "RULED", "--ice-class", "Arc10"], /^unknown ice-class "Arc10": one of none, Ice1, /],
    [["compare", "INBOM", "RULED", "--preset", "doom"], /^unknown preset "doom": one of today, normal-times, /],
    [["compare", "INBOM", "RULED", "--colour", "red"], /^unknown option "--colour": --month …, /],
    [["compare", "--batch", "no-such-file.csv"], /^unreadable file "no-such-file.csv"/],
    [["sail", "INBOM"], /^unknown command "sail": places, distance, compare, matrix, claims, check, help$/],
    [["places", ""], /^empty place: /],
    [["distance", "Mumbay", "INMAA"], /^unknown place "Mumbay": did you mean Mumbai \(INBOM\), .+ or .+\?$/],
    [["distance", "INMAA", "INMAA"], /^same place twice /],
    [["distance", "200,95", "INMAA"], /^impossible coordinates "200,95"/],
    [["distance", "INMAA", "INBOM", "--via", "moon"], /^unknown passage "moon": expected one of /],
    [["distance", "INMAA", "INBOM", "--via=moon"], /^unknown passage "moon": expected one of /],
    [["distance", "INMAA", "INBOM", "--colour"], /^unknown option "--colour": --via …, /],
    [["distance", "INMAA", "INBOM", "--via"], /^missing value of "--via"$/],
    [["distance", "INMAA", "INBOM", "--via", "--json"], /^missing value of "--via"$/],
    [["distance", "INMAA", "INBOM", "--json=yes"], /^superfluous value of "--json"/],
    [["compare", "INBOM", "RULED", "--month", "1", "--month", "2"], /^repeated option "--month": give it once$/],
    [["compare", "INBOM", "RULED", "--month", "-5"], /^wrong month "-5": a whole number from 1 to 12$/],
    [["compare", "INBOM", "x".repeat(100_000)], /^unknown place "x{80}…": did you mean /],
    [["distance", "INMAA"], /^wrong number of places "INMAA"/],
    [["distance", "--batch", "no-such-file.csv"], /^unreadable file "no-such-file.csv"/],
  ])("%j: exit status 2, with what is allowed", async (words, message) => {
    const { status, stderr } = await atlas(...words);
    expect(stderr.trim()).toMatch(message);
    expect(stderr).not.toContain("\0");
    expect(status).toBe(2);
  });
});

describe("atlas distance --batch", () => {
  test("refused pairs repeat the text that was asked for, and --via=suez is --via suez", async () => {
    const csv = file("pairs.csv", "from;to;avoid\n\n  \nMumbay;999,999;\nINMAA;RULED;moon\nINMAA;RULED;\n");
    const { status, stdout } = await atlas("distance", "--batch", csv, "--via=suez");
    const [unknown, moon, way] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(status).toBe(0);
    expect(unknown).toMatchObject({ from: { name: "Mumbay", lon: null }, to: { name: "999,999", lon: null } });
    expect(moon).toMatchObject({ from: { id: "INMAA" }, reason: expect.stringMatching(/^unknown passage "moon"/) });
    expect(way).toMatchObject({ passages: expect.arrayContaining(["suez"]) });
  });

  test.each(["compare", "distance"])(
    "%s refuses an empty file, and takes one of a first line only",
    async (command) => {
      expect(await atlas(command, "--batch", file("empty.csv", ""))).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^empty file ".+": expected the columns from,to\n$/),
      });
      expect(await atlas(command, "--batch", file("first.csv", "from,to\n"))).toMatchObject({ status: 0, stdout: "" });
    },
  );
});

describe("no answer: exit status 1, the reason on standard error and in the document", () => {
  test("a place far from the sea, a sea without a way out, every way closed", async () => {
    const inland = await atlas("distance", "city-moscow", "INMAA", "--json");
    expect(inland).toMatchObject({ status: 1, stderr: expect.stringMatching(/^landlocked position .+ at most 60 km/) });
    expect(JSON.parse(inland.stdout)).toMatchObject({ distanceKm: null, line: null, reason: inland.stderr.trim() });
    expect(await atlas("distance", "IRBAZ", "INMAA")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^no route: /),
    });
    const closed = await atlas("compare", "BHKBS", "INBOM", "--close", "hormuz", "--json");
    expect(closed).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^no way can be used: direct: closed passage "hormuz"/),
    });
    const { options } = JSON.parse(closed.stdout) as Comparison;
    expect(options.map(({ status, days, costUsdPerTeu }) => ({ status, days, costUsdPerTeu }))).toEqual(
      options.map(() => ({ status: "closed", days: null, costUsdPerTeu: null })),
    );
  });
});

test("wrong words end the program with status 2", async () => {
  const { status, stdout, stderr } = program("compare", "Mumbay", "city-moscow");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain('unknown place "Mumbay"');
});

describe("atlas places, check and help", () => {
  test("places finds by any script, best first", async () => {
    const { status, stdout } = await atlas("places", "मुंबई", "--json");
    expect(status).toBe(0);
    const [best, ...others] = JSON.parse(stdout) as readonly { id: string }[];
    expect(best).toMatchObject({ id: "INBOM", names: { en: "Mumbai" }, lat: expect.closeTo(18.95, 0) });
    expect(others.map(({ id }) => id)).toContain("terminal-mulund-in");
    expect(await atlas("places", "zzzzqqq")).toMatchObject({ status: 1, stdout: "" });
  });

  test("check says ok to a corridor of the atlas and names what is wrong with another file", async () => {
    expect(await atlas("check", "geo/corridors/instc/corridor.geojson")).toMatchObject({ status: 0, stdout: "ok\n" });
    const bad = await atlas("check", file("bad.geojson", '{"type": "FeatureCollection", "id": "bad"}'), "--json");
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ rule: expect.any(String) })]),
    });
  });

  test("help explains every command of the contract that there is", async () => {
    const help = (await atlas("help")).stdout;
    for (const command of ["places", "distance", "compare", "check"]) {
      expect(help).toContain(`${command} <`);
      expect((await atlas("help", command)).stdout).toContain(`atlas ${command}`);
    }
  });
});
