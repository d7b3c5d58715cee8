import { useMemo } from "preact/hooks";
import type { Option } from "../../core/comparison";
import { costTies } from "../../core/cost-tie";
import type { Leg, Transfer } from "../../core/leg";
import { middleSwings, type MiddleSwing } from "../../core/leg-swing";
import type { Component } from "../../core/provenance";
import { ASKED, figureId } from "../../state/evidence";
import { optionName, stopName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { duesOf } from "../dues";
import { Figure } from "../Figure";
import { KindMark } from "../KindMark";
import type { Courses } from "./course";

interface Props {
  readonly courses: Courses;
  readonly option: Option;
  readonly measure: Option;
}

const SHOWN = 8; // swings; the rest are narrower

/** The tornado: how far each figure moves the difference of two options between its low and its high value. */
export function Swings({ courses, option, measure }: Props) {
  const { catalog } = useAtlas().state.known;
  const { t, language } = useSpeech();
  const swings = useMemo(() => middleSwings(option.legs, measure.legs, courses.chance), [courses, option, measure]);
  const shown = swings.slice(0, SHOWN);
  const ends = shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const scale: Scale = { from: Math.min(-1, ...ends), to: Math.max(1, ...ends) };
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  return (
    <div class="chart">
      <TieSentence swings={swings} courses={courses} option={option} measure={measure} />
      <CostTieSentence courses={courses} option={option} measure={measure} />
      <p class="small quiet">{t.swingNote(names)}</p>
      <div class="chart-table" role="region" aria-label={t.chartViews.swings}>
        <table class="swings small">
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" class="number">
                {t.lowToHigh}
              </th>
              <th scope="col" class="swing-scale">
                <span>{t.sooner(names.option)}</span>
                <span>{t.later}</span>
              </th>
              <th scope="col" class="number">
                {t.differenceInDays}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((swing) => (
              <SwingRow key={swing.component} swing={swing} scale={scale} courses={courses} ways={[option, measure]} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Days of difference at the ends of the bars' scale; 0 lies between. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

interface RowProps {
  readonly swing: MiddleSwing;
  readonly scale: Scale;
  readonly courses: Courses;
  readonly ways: readonly Option[];
}

function SwingRow({ swing, scale, courses, ways }: RowProps) {
  const { f } = useSpeech();
  const component = courses.chance.components[swing.component];
  const found = useOf(swing.component, ways);
  const ends = [swing.atLow, swing.atHigh].toSorted((a, b) => a - b) as [number, number];
  const at = (days: number) => ((days - scale.from) / (scale.to - scale.from)) * 100; // % of the width
  return (
    <tr data-turns={swing.turnsRanking}>
      <th scope="row">{found.name}</th>
      <td class="number">
        {component !== undefined && (
          <>
            <Figure id={found.figure}>{useAmount(component, component.low, component.high)}</Figure>
            <KindMark kind={component.kind} />
          </>
        )}
      </td>
      <td>
        <svg class="swing" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={signedRange(f, ends)}>
          <rect x={at(ends[0])} y="3" width={Math.max(0.5, at(ends[1]) - at(ends[0]))} height="6" />
          <path d={`M${at(0)} 0V12`} />
        </svg>
      </td>
      <td class="number">
        <Figure id={found.figure}>{signedRange(f, ends)}</Figure>
      </td>
    </tr>
  );
}

interface TieProps extends Props {
  readonly swings: readonly MiddleSwing[];
}

/** Where the two would take equally long: at the widest swing that can get there, else at none. */
function TieSentence({ swings, courses, option, measure }: TieProps) {
  const { catalog } = useAtlas().state.known;
  const { t, language } = useSpeech();
  const tie = swings.find(({ turnsRanking, tieAt }) => turnsRanking && tieAt !== null);
  const component = tie === undefined ? undefined : courses.chance.components[tie.component];
  const use = useOf(tie?.component ?? "", [option, measure]);
  const tieAt = tie?.tieAt ?? null;
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  const amount = useAmount(component, tieAt ?? 0, tieAt ?? 0);
  const usual = useAmount(component, component?.low ?? 0, component?.high ?? 0);
  if (component === undefined || tieAt === null) return <p class="chart-sentence">{t.noTie(names)}</p>;
  return (
    <p class="chart-sentence">
      {t.tie({
        ...names,
        figure: use.name,
        value: <b data-threshold>{amount}</b>,
        usual: <Figure id={use.figure}>{usual}</Figure>,
      })}
    </p>
  );
}

/** The same for money: where the two would cost the same. */
function CostTieSentence({ courses, option, measure }: Props) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  const { components } = courses.chance;
  const [bill, other] = [option.bills?.cost, measure.bills?.cost];
  if (bill?.total == null || other?.total == null) return null;
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  const [tie] = costTies(bill, other, components);
  const component = tie === undefined ? undefined : components[tie.component];
  if (tie === undefined || component === undefined) return <p class="chart-more">{t.noCostTie(names)}</p>;
  const owner = bill.lines.some((line) => line.component === tie.component) ? option : measure;
  const line = owner.bills?.cost.lines.find((one) => one.component === tie.component);
  const leg = owner.legs.find(({ id }) => id === line?.legId);
  const unit = t.unitName(component.unit);
  const amount = (value: number) => f.number(value, Math.abs(value) < 10 ? 2 : 0);
  const figure =
    line?.at == null
      ? t.carriage(t.modesInRow[leg?.mode ?? "sea"])
      : t.transferAt(t.dues[duesOf(tie.component)], stopName(catalog, language, line.at));
  return (
    <p class="chart-more">
      {t.costTie({
        ...names,
        figure: `${figure}, ${optionName(catalog, language, owner)}`,
        value: (
          <Figure id={figureId.option(ASKED, owner.id, "cost")}>
            <b>
              {amount(tie.tieAt)} {unit}
            </b>
          </Figure>
        ),
        usual: (
          <Figure id={figureId.option(ASKED, owner.id, "cost")}>
            {amount(component.low)}–{amount(component.high)}
          </Figure>
        ),
      })}
    </p>
  );
}

/** What a component stands for in two ways, and where its evidence is: at the first leg it moves. */
function useOf(component: string, ways: readonly Option[]): { readonly name: string; readonly figure: string } {
  const { catalog } = useAtlas().state.known;
  const { t, language } = useSpeech();
  const uses = usesOf(component, ways);
  const [first] = uses;
  if (first === undefined) return { name: component, figure: "" };
  const { option, leg, wait } = first;
  const named = (id: string) => stopName(catalog, language, id);
  const place = wait === null || wait.kind === "call" ? t.legName(named(leg.from), named(leg.to)) : named(wait.at);
  const isShared = uses.some((use) => use.option !== option);
  const isSpread = uses.some((use) => use.leg !== leg);
  const where = isShared ? t.bothWays : isSpread ? optionName(catalog, language, option) : place;
  return {
    name: wait === null ? t.speedOn(t.modesInRow[leg.mode], where) : t.transferAt(t.transfers[wait.kind], where),
    figure: figureId.leg(ASKED, option.id, leg.id, wait === null ? "running" : "dwell"),
  };
}

interface Use {
  readonly option: Option;
  readonly leg: Leg;
  readonly wait: Transfer | null; // null: it is a speed
}

function usesOf(component: string, ways: readonly Option[]): readonly Use[] {
  return ways.flatMap((option) =>
    option.legs.flatMap((leg): Use[] => {
      if (leg.running.some((part) => part.component === component)) return [{ option, leg, wait: null }];
      const wait = leg.transfers.find((transfer) => transfer.component === component);
      return wait === undefined ? [] : [{ option, leg, wait }];
    }),
  );
}

/** A value or range of a component in its own unit, in the language's words. */
function useAmount(component: Component | undefined, low: number, high: number): string {
  const { t, f } = useSpeech();
  if (component === undefined) return t.notKnown;
  const number = (value: number) => f.number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);
  const unit = t.componentUnits[component.unit] ?? component.unit;
  return `${low === high ? number(low) : `${number(low)}–${number(high)}`}\u00A0${unit}`;
}

/** From sooner to later, with signs, so that a range over zero cannot be misread. */
function signedRange(f: ReturnType<typeof useSpeech>["f"], [low, high]: readonly [number, number]): string {
  const signed = (days: number) => `${days > 0.05 ? "+" : ""}${f.number(Math.round(days * 10) / 10, 1)}`;
  return `${signed(low)} … ${signed(high)}`;
}
