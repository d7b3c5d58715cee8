import fc from "fast-check";
import { expect, test } from "vitest";
import { civilOf, dateOf, dayNumber, isDate } from "../../../src/core/time/calendar";
import { latestDeparture, type DaysInMonth } from "../../../src/core/time/latest-departure";
import { quantile } from "../../../src/core/time/percentiles";

/** The inverse, worked out forwards: the day by which what leaves on a date has arrived with a chance. */
function arrivalBy(departure: string, chancePct: number, daysIn: DaysInMonth): string | null {
  const days = daysIn(Number(departure.slice(5, 7)));
  return days === null ? null : dateOf(dayNumber(departure) + Math.ceil(quantile(days.toSorted(), chancePct / 100)));
}

const dates = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("the calendar is the platform's own", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
      const there = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
      expect(dateOf(dayNumber(date) + days)).toBe(there.toISOString().slice(0, 10));
      expect(civilOf(dayNumber(date)).month).toBe(Number(date.slice(5, 7)));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each([
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-13-01", false],
  ["1 March", false],
])("%s is a date: %s", (text, is) => expect(isDate(text)).toBe(is));

/** Days of a journey by month of departure: some months slower, some shut. */
const years = fc.array(fc.option(fc.integer({ min: 1, max: 80 }), { freq: 6 }), { minLength: 12, maxLength: 12 });

test("latest departure and arrival invert each other: a day later is too late", () => {
  fc.assert(
    fc.property(dates, years, fc.integer({ min: 1, max: 99 }), (by, typical, chance) => {
      const daysIn = (month: number) => {
        const days = typical[month - 1];
        return days == null ? null : Float64Array.from({ length: 200 }, (_, i) => days * (0.5 + i / 200));
      };
      const found = latestDeparture(by, chance, daysIn);
      if (found === null) return typical.every((days) => days === null);
      const next = (date: string, days: number) => dateOf(dayNumber(date) + days);
      expect(arrivalBy(found.date, chance, daysIn)! <= by).toBe(true);
      expect(next(found.date, found.days) <= by).toBe(true);
      // every later departure of the year before is in a month without any, or arrives after the day
      for (let later = 1; next(found.date, later) <= by; later++) {
        const arrival = arrivalBy(next(found.date, later), chance, daysIn);
        expect(arrival === null || arrival > by).toBe(true);
      }
      return true;
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("a season ahead moves the departure before it", () => {
  const days = (month: number) => new Float64Array(100).fill(month === 1 ? 60 : 20);
  expect(latestDeparture("2027-02-10", 90, days)).toEqual({ date: "2026-12-31", days: 20 }); // February has 10 days, January needs 60
  expect(latestDeparture("2027-03-01", 90, days)).toEqual({ date: "2027-02-09", days: 20 });
});
