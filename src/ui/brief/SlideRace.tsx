import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { arrivalDay, arrivalOrder, racePosition } from "../../core/charts/race";
import { colourKey } from "../../state/scene/colours";
import { stopName } from "../../state/names";
import { useAtlas } from "../context";
import { raceEnd } from "../charts/race/Race";
import { raceMarks } from "../charts/race/race-marks";
import type { ChartData } from "../charts/chart-data";
import { media } from "../hooks/system";
import { colourOf } from "../parts/Swatch";
import { useChartData } from "./SlideChart";
import type { ShowModel } from "./show-model";
import type { WrittenSlide } from "./content/write-deck";
import { nameOf, type SlideWriter } from "./content/writer";

const DAYS_A_SECOND = 1.5;
const IS_STILL = media("(prefers-reduced-motion: reduce)");

interface Props {
  readonly slide: WrittenSlide;
  readonly writer: SlideWriter;
  readonly day: number | null; // where it stands at first
  readonly show: ShowModel;
}

/** One clock for every way: who waits where, and who has arrived, in order. The markers are on the map. */
export function SlideRace(props: Props) {
  const chartData = useChartData(props.slide, props.writer);
  return chartData === null || chartData.options.length === 0 ? null : <Running {...props} chartData={chartData} />;
}

function Running({ slide, writer, day, show, chartData }: Props & { readonly chartData: ChartData }) {
  const { state } = useAtlas();
  const { race } = state;
  const end = raceEnd(chartData);
  const { catalog } = state.initial;
  useEffect(() => {
    race.goTo(day ?? (IS_STILL.value ? end / 2 : 0.01));
    return () => {
      race.goTo(0);
      race.place([]);
    };
  }, [slide.content.id, day]);
  const latest = useRef(chartData);
  latest.current = chartData;
  useSignalEffect(() => race.place(raceMarks(latest.current, race.day.value, catalog, writer.language)));
  useClock(show, end);
  return <Standing chartData={chartData} writer={writer} now={race.day.value} end={end} />;
}

/** Runs while the speaker wants it to; by single days where motion is not wanted. */
function useClock(show: ShowModel, end: number): void {
  const { race } = useAtlas().state;
  const isRunning = show.isRacing.value;
  useEffect(() => {
    if (!isRunning) return undefined;
    if (race.day.peek() >= end) race.goTo(0.01);
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      const passed = last === null ? 0 : ((now - last) / 1000) * DAYS_A_SECOND;
      const next = Math.min(end, race.day.peek() + passed);
      last = now;
      race.goTo(IS_STILL.value ? Math.floor(next) || next : next);
      if (next < end) frame = requestAnimationFrame(tick);
      else show.isRacing.value = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [isRunning, end]);
}

const MOST_RUNNERS = 8; // in the list; the map has all

interface StandingProps {
  readonly chartData: ChartData;
  readonly writer: SlideWriter;
  readonly now: number; // days
  readonly end: number;
}

function Standing({ chartData, writer, now, end }: StandingProps) {
  const { words, f, t, asked, language } = writer;
  const { catalog } = asked.initial;
  const order = arrivalOrder(Object.values(chartData.tracks));
  const rows = order.slice(0, MOST_RUNNERS).map((track) => chartData.options.find(({ id }) => id === track.option)!);
  return (
    <div class="slide-race">
      <p class="slide-clock">{words.raceDay(f.number(Math.floor(now)))}</p>
      <ol class="slide-runners">
        {rows.map((option, index) => {
          const track = chartData.tracks[option.id]!;
          const at = racePosition(track, now);
          const arrived = arrivalDay(track);
          return (
            <li key={option.id} data-state={at.state}>
              <span class="slide-runner-name">{nameOf(writer, option)}</span>
              <span class="slide-runner-word">
                {at.state === "arrived"
                  ? `${index + 1}. ${f.day(arrived)} ${t.days}`
                  : at.waitAt === null
                    ? ""
                    : stopName(catalog, language, at.waitAt)}
              </span>
              <span class="slide-runner-track">
                <span
                  class="slide-runner-bar"
                  style={{
                    width: `${(Math.min(now, arrived) / end) * 100}%`,
                    background: colourOf(colourKey(catalog, option.corridor)),
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
