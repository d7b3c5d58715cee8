import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { arrivalDay, arrivalOrder, racePosition } from "../../../core/charts/race";
import { useAtlas, useI18n } from "../../context";
import { Icon } from "../../parts/Icon";
import { colourOf } from "../../parts/Swatch";
import { media } from "../../hooks/system";
import { optionName } from "../../../state/names";
import type { ChartData } from "../chart-data";
import { px } from "../shared/geometry";
import type { Plot } from "../over-distance/plot";
import type { ChartLine } from "../chart-line";

const DAYS_A_SECOND = 1;
const IS_STILL = media("(prefers-reduced-motion: reduce)");

/** Days until the last option has arrived. */
export function raceEnd({ tracks }: ChartData): number {
  return Math.ceil(Math.max(0, ...Object.values(tracks).map(arrivalDay)));
}

interface ClockProps {
  readonly end: number; // days
}

/** One clock for every option: it runs a day a second, or goes by single days where motion is not wanted. */
export function RaceClock({ end }: ClockProps) {
  const { day, goTo } = useAtlas().state.race;
  const { t, f } = useI18n();
  const isRunning = useSignal(false);
  useEffect(() => {
    if (!isRunning.value) return undefined;
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      const passed = last === null ? 0 : ((now - last) / 1000) * DAYS_A_SECOND;
      last = now;
      goTo(Math.min(end, day.peek() + passed));
      if (day.peek() < end) frame = requestAnimationFrame(tick);
      else isRunning.value = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [isRunning.value, end]);
  const run = () => {
    if (!isRunning.value && day.peek() >= end) goTo(0);
    isRunning.value = !isRunning.value;
  };
  const step = (by: number) => goTo(Math.min(end, Math.round(day.peek()) + by));
  const shown = Math.floor(day.value);
  return (
    <div class="race small">
      {IS_STILL.value ? (
        <>
          <RaceButton name={t.dayBack} icon="minus" isForPointer onPress={() => step(-1)} />
          <RaceButton name={t.dayOn} icon="plus" isForPointer onPress={() => step(1)} />
        </>
      ) : (
        <RaceButton
          name={isRunning.value ? t.pauseRace : t.runRace}
          icon={isRunning.value ? "pause" : "play"}
          onPress={run}
        />
      )}
      <input
        type="range"
        min={0}
        max={end}
        step="any"
        value={day.value}
        aria-label={t.raceClock}
        aria-valuetext={t.raceDay(f.number(shown))}
        onInput={(event) => {
          isRunning.value = false;
          goTo(Number(event.currentTarget.value));
        }}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
      />
      <output>{t.raceDay(f.number(shown))}</output>
    </div>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly icon: "play" | "pause" | "plus" | "minus";
  readonly isForPointer?: boolean; // arrow keys on the clock do the same
  readonly onPress: () => void;
}

function RaceButton({ name, icon, isForPointer = false, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="bare"
      aria-label={name}
      title={name}
      tabIndex={isForPointer ? -1 : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

interface MarksProps {
  readonly chartData: ChartData;
  readonly drawn: readonly ChartLine[];
  readonly plot: Plot;
}

/** Where every option is on the day of the clock: a disc under way, a ring while it waits. */
export function RaceMarks({ chartData, drawn, plot }: MarksProps) {
  const now = useAtlas().state.race.day.value;
  if (now <= 0) return null;
  const { x, y, frame } = plot;
  return (
    <svg class="plot-ends" aria-hidden="true">
      <path class="race-now" d={`M${frame.left} ${px(y(now))}H${px(frame.right)}`} />
      {drawn.map(({ option, colour }) => {
        const track = chartData.tracks[option.id]!;
        const { state, km } = racePosition(track, now);
        const at = { cx: px(x(km)), cy: px(y(Math.min(now, arrivalDay(track)))) };
        const isWaiting = state === "waiting";
        return (
          <g key={option.id} data-race={option.id} data-state={state}>
            {isWaiting && <circle {...at} r="7" class="race-ring" />}
            <circle {...at} r="4" fill={colourOf(colour)} stroke="var(--paper)" />
          </g>
        );
      })}
    </svg>
  );
}

/** In words what the clock shows: how many wait, and who has arrived, in order. */
export function RaceText({ chartData }: Pick<MarksProps, "chartData">) {
  const { initial, race } = useAtlas().state;
  const { catalog } = initial;
  const { t, f, language } = useI18n();
  const states = chartData.options.map((option) => racePosition(chartData.tracks[option.id]!, race.day.value).state);
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const arrived = arrivalOrder(Object.values(chartData.tracks))
    .map((track) => chartData.options.findIndex(({ id }) => id === track.option))
    .filter((index) => states[index] === "arrived")
    .map((index) => chartData.options[index]!);
  return (
    <>
      {t.raceWords({
        waiting: f.number(count("waiting")),
        underWay: f.number(count("under-way")),
        arrived: arrived.map((option) => optionName(catalog, language, option)),
      })}
    </>
  );
}
