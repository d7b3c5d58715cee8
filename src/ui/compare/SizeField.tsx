import { useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import { Select } from "../parts/Segments";
import { Chosen } from "./Chosen";

/** The class of the question's ship, where its kind has more than one. */
export function SizeField() {
  const { question, initial } = useAtlas().state;
  const { t, language } = useI18n();
  const { vessel, asked } = useStable(() => {
    const { scenario } = question.question.value;
    return { vessel: scenario.vessel, asked: scenario.shipClass ?? null };
  });
  const own = initial.catalog.ships.filter((ship) => ship.sails === "own" && ship.vessel === vessel);
  const [usual] = own;
  if (usual === undefined || own.length < 2) return null;
  return (
    <Chosen label={t.shipClasses}>
      <Select
        legend={t.shipClasses}
        choices={own.map(({ id, names }) => ({ value: id, label: names[language] }))}
        chosen={own.find(({ id }) => id === asked)?.id ?? usual.id}
        onChoose={(next) => question.wish({ shipClass: next === usual.id ? undefined : next })}
      />
    </Chosen>
  );
}
