/**
 * Days of the proleptic Gregorian calendar by number, without a clock or a time zone; 0 is 1 March of the year 0.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms" (2013): a year that begins in March has its leap day
 * at its end.
 */
const DAYS_PER_ERA = 146_097; // 400 years
const YEARS_PER_ERA = 400;

/** @param date "2027-03-01" */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return numberOf(year, month, day);
}

/** The number of a day; a month below 1 or above 12 lies in another year. */
export function numberOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3; // since March of the year 0
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / YEARS_PER_ERA);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** Year, month 1..12 and day of a number. */
export function civilOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, day };
}

/** "2027-03-01" of a number. */
export function dateOf(number: number): string {
  const { year, month, day } = civilOf(number);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Whether a text is a day of the calendar: "2027-02-29" is none. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(dayNumber(text)) === text;
}
