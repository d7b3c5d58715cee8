import { everyOption, goesBy, shownOptions } from "../../state/detail-figures";
import { corridorName, optionName } from "../../state/names";
import { useAtlas, useI18n } from "../context";

/** Which corridors go by a stop in any headline answer, and which of the options on the screen do. */
export function UsedBy({ stops }: { readonly stops: readonly string[] }) {
  const { initial, view, selection, answer, question, hover } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const uses = (option: Parameters<typeof goesBy>[0]) => stops.some((stop) => goesBy(option, stop));
  const served = new Set(
    everyOption(initial.headlines)
      .filter(uses)
      .map(({ corridor }) => corridor),
  );
  const shown = shownOptions(initial, view.view.value, selection.chosen.value, answer.comparison.value);
  const using = shown.filter(uses);
  const choose = (id: string, corridor: string) => {
    if (view.view.peek().room === "compare") question.chooseOption(id);
    else if (selection.chosen.peek().pair !== null) selection.openPairOption(id);
    else selection.openCorridor(corridor, id);
  };
  return (
    <>
      <section class="section">
        <h2>{t.serves}</h2>
        <p class="small">
          {served.size === 0 ? t.servesNone : f.list([...served].map((id) => corridorName(catalog, language, id)))}
        </p>
      </section>
      {shown.length > 0 && (
        <section class="section">
          <h2>{t.shownUsing}</h2>
          {using.length === 0 ? (
            <p class="small">{t.shownUsingNone}</p>
          ) : (
            <ul class="pairs">
              {using.map((option) => (
                <li key={option.id}>
                  <button
                    type="button"
                    class="link"
                    onMouseEnter={() => hover.light("option", option.id)}
                    onMouseLeave={hover.clear}
                    onClick={() => choose(option.id, option.corridor)}
                  >
                    {optionName(catalog, language, option)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
