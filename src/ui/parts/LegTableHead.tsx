import { useAtlas, useI18n } from "../context";

/** Columns of a table of legs: name, length, days under way, days waiting. */
export function LegTableHead() {
  const { units } = useAtlas().state.view.view.value;
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col">{t.leg}</th>
        <th scope="col" class="number">
          {units === "nm" ? t.nauticalMiles : t.kilometres}
        </th>
        <th scope="col" class="number">
          {t.underWay}
        </th>
        <th scope="col" class="number">
          {t.waiting}
        </th>
      </tr>
    </thead>
  );
}
