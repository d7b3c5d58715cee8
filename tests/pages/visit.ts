import type { Browser, ConsoleMessage, Page } from "playwright-core";
import type { Lettering } from "../../src/map/handle";
import { DAY } from "./days";

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[]; // addresses asked for, in order
  readonly failures: readonly string[]; // requests that failed or were answered with an error
  readonly complaints: readonly string[]; // console errors and warnings, uncaught exceptions
  readonly offences: readonly string[]; // what the page's policy refused, and requests to another origin
  /** Closes the page. @throws when there were offences: over the whole run there are none */
  readonly end: () => Promise<void>;
}

export const DESKTOP: Look = { width: 1440, height: 900, scheme: "light" };
export const PHONE: Look = { width: 390, height: 844, scheme: "light" };

/** Software graphics report that they are slow to read back, a browser that is told to take no worker says so. */
const OF_THE_MACHINE = /GL Driver Message|GPU stall due to ReadPixels|Service Worker registration blocked/;

const POLICY = /content security policy|trusted ?(type|script|html)/i;

function isForeign(url: string, address: string): boolean {
  return /^https?:/.test(url) && /^https?:/.test(address) && new URL(url).origin !== new URL(address).origin;
}

const isComplaint = (message: ConsoleMessage): boolean =>
  ["error", "warning"].includes(message.type()) && !OF_THE_MACHINE.test(message.text());

/**
 * Opens the page in a profile of its own and writes down what it asks for and complains about.
 *
 * @param day what the page's clock says, so that no test hangs on the day it is run; "today" for the real one
 * @param keeps whether the page may keep itself for offline; else each page would fetch all that there is
 */
export async function visit(
  browser: Browser,
  address: string,
  look: Look = DESKTOP,
  day: number | "today" = DAY,
  keeps: "kept" | "not kept" = "not kept",
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    serviceWorkers: keeps === "kept" ? "allow" : "block",
  });
  if (day !== "today") await context.clock.setFixedTime(day);
  const page = await context.newPage();
  const requests: string[] = [];
  const failures: string[] = [];
  const complaints: string[] = [];
  const offences: string[] = [];
  context.on("request", (request) => {
    requests.push(request.url());
    if (isForeign(request.url(), address)) offences.push(`another origin: ${request.url()}`);
  });
  context.on("requestfailed", (request) => failures.push(`${request.url()} ${request.failure()?.errorText}`));
  context.on("response", (response) => {
    if (response.status() >= 400) failures.push(`${response.url()} ${response.status()}`);
  });
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
    if (POLICY.test(message.text())) offences.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  await page.goto(address);
  const end = async () => {
    await context.close();
    if (offences.length > 0) throw new Error(`offences of the page: ${offences.join("; ")}`);
  };
  return { page, requests, failures, complaints, offences, end };
}

export const MAP_FILES = /(maplibre|canvas|drawn-map)-[\w-]+\.js$/;

/** The page without its map, which is for ever on its way: nothing has to be drawn where panels are the subject. */
export async function visitPanels(
  browser: Browser,
  address: string,
  look: Look = DESKTOP,
  day: number | "today" = DAY,
): Promise<Visit> {
  const visited = await visit(browser, "about:blank", look, day);
  await visited.page.route(MAP_FILES, () => {});
  await visited.page.goto(address);
  return visited;
}

/** The map has drawn everything once. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready="map"]', { timeout: 90_000 });
}

/** What stands on the map once nothing is on its way and its names no longer change. */
export function settledLettering(page: Page): Promise<Lettering> {
  return page.evaluate(async () => {
    let last = "";
    for (let tries = 0; tries < 500; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      const lettering = window.atlasMap!.lettering();
      const names = lettering.isSettled ? JSON.stringify(lettering.names) : "";
      if (names !== "" && names === last) return lettering;
      last = names;
    }
    throw new Error("unsettled map: its names still change after 40 s");
  });
}

/** A picture of the page once marks, names and the fine ground have come and two in a row are the same. */
export async function settledPicture(page: Page): Promise<Buffer> {
  await page.waitForSelector('.map[data-detail="full"]', { timeout: 90_000 });
  let last: Buffer | null = null;
  for (let tries = 0; tries < 12; tries++) {
    await settledLettering(page);
    const next = await page.screenshot({ animations: "disabled", caret: "hide" });
    if (last !== null && next.equals(last)) return next;
    last = next;
  }
  throw new Error("unsettled page: twelve pictures of it, no two in a row the same");
}

/** Goes to another address in the page that is open, as "back" and "forward" do. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, "", location.pathname + next);
    dispatchEvent(new PopStateEvent("popstate"));
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, query);
}
