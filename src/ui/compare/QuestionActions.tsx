import { useEffect } from "preact/hooks";
import { scenarioKey } from "../../core/model/scenario";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { useStable } from "../hooks/stable";

/** Undo, redo and back to today's terms. Ctrl+Z and Ctrl+Shift+Z do the same, save in a text field, which has its own. */
export function QuestionActions() {
  const { undo, question, initial } = useAtlas().state;
  const { t } = useI18n();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isWriting(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) undo.redo();
      else undo.undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);
  const isToday = useStable(() => scenarioKey(question.question.value.scenario) === scenarioKey(initial.scenario));
  return (
    <div class="question-part question-verbs" role="toolbar">
      <button
        type="button"
        class="button square"
        aria-label={t.undo}
        title={`${t.undo} (Ctrl+Z)`}
        disabled={!undo.canUndo.value}
        onClick={undo.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="button square"
        aria-label={t.redo}
        title={`${t.redo} (Ctrl+Shift+Z)`}
        disabled={!undo.canRedo.value}
        onClick={undo.redo}
      >
        <Icon name="redo" />
      </button>
      <button
        type="button"
        class="button"
        aria-label={t.resetToToday}
        title={t.resetToToday}
        disabled={isToday}
        onClick={question.reset}
      >
        <span class="verb-word">{t.resetToToday}</span>
        <Icon name="reset" />
      </button>
    </div>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input[type=text], input[type=search], textarea");
}
