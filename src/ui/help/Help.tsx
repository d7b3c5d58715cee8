import { useLayoutEffect, useRef } from "preact/hooks";
import { HELP } from "../../i18n/messages/help";
import { ACCURACY } from "../../state/evidence";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";

/** The keys and what they do; Escape closes it. */
export function Help() {
  const { view } = useAtlas().state;
  const { t, language } = useI18n();
  const words = HELP[language];
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    sheet.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") view.closeFigure();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [view]);
  return (
    <section class="evidence" role="dialog" aria-label={words.title} ref={sheet} tabIndex={-1}>
      <div class="evidence-head small quiet">
        {words.title}
        <button type="button" class="bare" aria-label={t.close} onClick={view.closeFigure}>
          <Icon name="close" />
        </button>
      </div>
      <h1>{words.keys}</h1>
      <table class="small">
        <thead class="hidden">
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" class="link" onClick={() => view.openFigure(ACCURACY)}>
          {words.howGood}
        </button>
      </p>
    </section>
  );
}
