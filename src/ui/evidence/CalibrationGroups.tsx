import type { Accuracy } from "../../core/model/accuracy";
import type { Mode } from "../../core/model/leg";
import type { CalibrationGroup } from "../../core/time/calibration";
import type { Basis } from "../../core/model/basis";
import { corridorShortName } from "../../state/names";
import { useAtlas, useI18n } from "../context";

/** How the counted rows fare by what their days count, by modes, and for each corridor by figures from elsewhere. */
export function CalibrationGroups({ journeys }: Pick<Accuracy, "journeys">) {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const { overall, byBasis, byModes, leftOut } = journeys;
  const modesOf = (name: string) =>
    name
      .split("+")
      .map((mode) => t.modes[mode as Mode])
      .join(" + ");
  const corridorOf = (id: string) => (id === "direct" ? t.plainSea : corridorShortName(catalog, language, id));
  return (
    <>
      <GroupTable
        title={t.groupsByBasis}
        groups={[...byBasis, overall]}
        nameOf={(id) => t.bases[id as Basis] ?? t.allCounted}
      />
      <GroupTable title={t.groupsByModes} groups={byModes} nameOf={modesOf} />
      <GroupTable title={t.groupsLeftOut} note={t.leftOutNote} groups={leftOut} nameOf={corridorOf} />
      <p class="small quiet">{t.signNote}</p>
    </>
  );
}

interface GroupTableProps {
  readonly title: string;
  readonly note?: string;
  readonly groups: readonly CalibrationGroup[];
  readonly nameOf: (group: string) => string;
}

function GroupTable({ title, note, groups, nameOf }: GroupTableProps) {
  const { t, f, language } = useI18n();
  const signed = (percent: number) => `${percent > 0 ? "+" : ""}${f.number(percent, 1)} %`;
  return (
    <table class="accuracy groups small">
      <caption>
        <b>{title}</b> {note}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.groupOfRows}</th>
          {[t.rowsColumn, t.insideShare, t.medianError, t.meanError].map((column) => (
            <th key={column} scope="col" class="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, rows, insideShare, medianErrorPct, meanErrorPct, why }) => (
          <tr key={name}>
            <th scope="row">
              {nameOf(name)}
              {why !== undefined && <span class="journey-more quiet">{why[language]}</span>}
            </th>
            <td class="number">{f.number(rows)}</td>
            <td class="number">{f.number(Math.round(insideShare * 100))} %</td>
            <td class="number">{f.number(medianErrorPct, 1)} %</td>
            <td class="number">{signed(meanErrorPct)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
