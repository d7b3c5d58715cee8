import type { Browser, ConsoleMessage, Page } from "playwright-core";
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
  readonly end: () => Promise<void>;
}

export const DESKTOP: Look = { width: 1440, height: 900, scheme: "light" };
export const PHONE: Look = { width: 390, height: 844, scheme: "light" };

/** Software graphics report that they are slow to read back; that is the machine's word, not the page's. */
const OF_THE_MACHINE = /GL Driver Message|GPU stall due to ReadPixels/;

const isComplaint = (message: ConsoleMessage): boolean =>
  ["error", "warning"].includes(message.type()) && !OF_THE_MACHINE.test(message.text());

/**
 * Opens the page in a profile of its own and writes down what it asks for and complains about.
 *
 * @param day what the page's clock says, so that no test hangs on the day it is run; "today" for the real one
 */
export async function visit(
  browser: Browser,
  address: string,
  look: Look = DESKTOP,
  day: number | "today" = DAY,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  if (day !== "today") await context.clock.setFixedTime(day);
  const page = await context.newPage();
  const requests: string[] = [];
  const failures: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("requestfailed", (request) => failures.push(`${request.url()} ${request.failure()?.errorText}`));
  context.on("response", (response) => {
    if (response.status() >= 400) failures.push(`${response.url()} ${response.status()}`);
  });
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  await page.goto(address);
  return { page, requests, failures, complaints, end: () => context.close() };
}

/** The map has drawn everything once. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready="map"]', { timeout: 90_000 });
}

/** A picture of the page once marks, names and the fine ground have come and two in a row are the same. */
export async function settledPicture(page: Page): Promise<Buffer> {
  await page.waitForSelector('.map[data-detail="full"]', { timeout: 90_000 });
  let last = await page.screenshot({ animations: "disabled", caret: "hide" });
  for (let same = 0, tries = 0; same < 2 && tries < 40; tries++) {
    await page.waitForTimeout(500);
    const next = await page.screenshot({ animations: "disabled", caret: "hide" });
    same = next.equals(last) ? same + 1 : 0;
    last = next;
  }
  return last;
}

/** Goes to another address in the page that is open, as "back" and "forward" do. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, "", location.pathname + next);
    dispatchEvent(new PopStateEvent("popstate"));
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, query);
}
