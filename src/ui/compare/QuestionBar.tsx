import { useSignal } from "@preact/signals";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../parts/Icon";
import { useKept } from "../hooks/stable";
import { BaselinePart } from "./BaselinePart";
import { End } from "./End";
import { QuestionVerbs } from "./QuestionActions";
import { useShipText, useWorldText } from "./question-terms";
import { ShipMenu } from "./ShipMenu";
import { Terms } from "./Terms";
import { WhatIfMenu } from "./WhatIfMenu";

/** The whole question; every change is answered at once and kept in the address. */
export function QuestionBar() {
  const { state, isPhone } = useAtlas();
  const { question } = state;
  const { t } = useSpeech();
  return (
    <form class="question" aria-label={t.question} onSubmit={(event) => event.preventDefault()}>
      <End end="from" />
      <div class="question-swap">
        <button type="button" class="button square" aria-label={t.swap} title={t.swap} onClick={question.swap}>
          <Icon name="swap" />
        </button>
      </div>
      <End end="to" />
      {isPhone.value ? <FoldedTerms /> : <AllTerms />}
    </form>
  );
}

function AllTerms() {
  return (
    <>
      <Month />
      <ShipMenu />
      <WhatIfMenu />
      <BaselinePart />
      <QuestionVerbs />
      <Terms />
    </>
  );
}

/** On a phone the terms stand in one line, so that the answer is on the first screen. */
function FoldedTerms() {
  const { f } = useSpeech();
  const isOpen = useSignal(false);
  const month = useMonth();
  const ship = useShipText();
  const world = useWorldText();
  return (
    <>
      <button
        type="button"
        class="question-more small"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <span>{[f.month(month), ship, world].join(" · ")}</span>
        <Icon name={isOpen.value ? "up" : "down"} />
      </button>
      {isOpen.value && <AllTerms />}
    </>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function useMonth(): number {
  const { question } = useAtlas().state;
  return useKept(() => question.question.value.scenario.month);
}

function Month() {
  const { question } = useAtlas().state;
  const { t, f } = useSpeech();
  const month = useMonth();
  return (
    <label class="question-part question-month">
      <span class="small quiet">{t.month}</span>
      <span class="select">
        <select value={String(month)} onChange={(event) => question.setMonth(Number(event.currentTarget.value))}>
          {MONTHS.map((one) => (
            <option key={one} value={String(one)} selected={one === month}>
              {f.month(one)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}
