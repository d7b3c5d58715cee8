import { scenarioKey } from "../../core/model/scenario";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { useStable } from "../hooks/stable";
import { useUndoKeys } from "../hooks/undo-keys";

/** Undo, redo and back to today's terms. */
export function QuestionActions() {
  const { undo, question, initial } = useAtlas().state;
  const { t } = useI18n();
  useUndoKeys(undo);
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
