import { basisOf } from "../../core/model/basis";
import { useSignal } from "@preact/signals";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { useStable } from "../hooks/stable";
import { BaselinePart } from "./BaselinePart";
import { CountMenu } from "./CountMenu";
import { EndField } from "./End";
import { QuestionActions } from "./QuestionActions";
import { useShipText, useWorldText } from "./question-terms";
import { ShipMenu } from "./ShipMenu";
import { Terms } from "./Terms";
import { WhatIfMenu } from "./WhatIfMenu";

/** The whole question; every change is answered at once and kept in the address. */
export function QuestionBar() {
  const { state, isPhone } = useAtlas();
  const { question } = state;
  const { t } = useI18n();
  return (
    <form class="question" aria-label={t.question} onSubmit={(event) => event.preventDefault()}>
      <EndField end="from" />
      <div class="question-swap">
        <button type="button" class="button square" aria-label={t.swap} title={t.swap} onClick={question.swap}>
          <Icon name="swap" />
        </button>
      </div>
      <EndField end="to" />
      {isPhone.value ? <FoldedTerms /> : <AllTerms />}
    </form>
  );
}

/** On a desk what differs from today stands over the answer, so that the bar keeps to one row. */
function AllTerms() {
  const { isPhone } = useAtlas();
  return (
    <>
      <Month />
      <ShipMenu />
      <CountMenu />
      <WhatIfMenu />
      <BaselinePart />
      <QuestionActions />
      {isPhone.value && <Terms />}
    </>
  );
}

/** On a phone the terms stand in one line, so that the answer is on the first screen. */
function FoldedTerms() {
  const { question } = useAtlas().state;
  const { t, f } = useI18n();
  const basis = useStable(() => basisOf(question.question.value.scenario));
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
        <span>{[f.month(month), ship, t.shortBases[basis], world].join(" · ")}</span>
        <Icon name={isOpen.value ? "up" : "down"} />
      </button>
      {isOpen.value && <AllTerms />}
    </>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function useMonth(): number {
  const { question } = useAtlas().state;
  return useStable(() => question.question.value.scenario.month);
}

function Month() {
  const { question } = useAtlas().state;
  const { t, f } = useI18n();
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
