import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useAtlas } from "../../context";
import { rangeOf } from "../../options/quantities";
import { LegStroke } from "../shared/LegStroke";
import type { ChartLine } from "../chart-line";
import type { PathQuantity } from "./path-drawing";

/** One stop of the tab key for all legs: arrows left and right go along an option, up and down to the next one. */
export function PathLines({
  lines,
  quantity,
}: {
  readonly lines: readonly ChartLine[];
  readonly quantity: PathQuantity;
}) {
  const { state } = useAtlas();
  const group = useRef<SVGGElement>(null);
  const focused = lines.at(-1);
  const cursor = useSignal<{ option: string; leg: number } | null>(null);
  const isCursor = (line: ChartLine, leg: number) =>
    cursor.value === null
      ? line === focused && leg === 0
      : cursor.value.option === line.option.id && cursor.value.leg === leg;
  const move = (key: string, option: string, leg: number) => {
    const top = ({ option }: ChartLine) => rangeOf(option, quantity)?.typical ?? 0;
    const byValue = [...lines].sort((a, b) => top(b) - top(a));
    const row = byValue.findIndex((line) => line.option.id === option);
    const to = byValue[row + (key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0)];
    const next = leg + (key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0);
    if (to === undefined || next < 0) return;
    const last = Math.min(next, to.legs.length - 1);
    cursor.value = { option: to.option.id, leg: last };
    group.current?.querySelector<SVGGElement>(`[data-option="${to.option.id}"][data-index="${last}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leg = legAt(event);
    if (leg === null) return;
    if (event.key === "Enter" || event.key === " ") state.question.chooseOption(leg.option);
    else if (ARROWS.includes(event.key)) move(event.key, leg.option, leg.index);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const leg = legAt(event);
    if (leg !== null) state.question.chooseOption(leg.option);
  };
  return (
    <g ref={group} onKeyDown={onKeyDown} onClick={onClick}>
      {lines.map((line) =>
        line.legs.map((leg, index) => (
          <LegStroke
            key={`${line.option.id} ${leg.legId}`}
            line={line}
            leg={leg}
            quantity={quantity}
            index={index}
            isCursor={isCursor(line, index)}
          />
        )),
      )}
    </g>
  );
}

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** The leg that an event happened on. */
function legAt({ target }: Event): { readonly option: string; readonly index: number } | null {
  const leg = target instanceof Element ? target.closest<SVGGElement>(".course-leg") : null;
  const { option, index } = leg?.dataset ?? {};
  return option === undefined ? null : { option, index: Number(index) };
}
