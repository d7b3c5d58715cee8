import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { useI18n } from "../context";

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly bounds: { readonly low: number; readonly high: number };
  readonly empty: string; // what an empty field means
  readonly onChange: (value: number | null) => void;
}

/** A field for a number that may be left empty. What is out of bounds stays in the field and changes nothing. */
export function Amount({ label, unit, value, bounds, empty, onChange }: Props) {
  const { t, f } = useI18n();
  const wrong = useSignal<{ readonly text: string; readonly at: number | null } | null>(null);
  const id = useId();
  const unusable = wrong.value?.at === value ? wrong.value.text : null; // forgotten when the question changes elsewhere
  const isWrong = unusable !== null;
  const understand = (text: string) => {
    const given = text.trim().replace(",", ".");
    const amount = given === "" ? null : Number(given);
    const isUsable = amount === null || (amount >= bounds.low && amount <= bounds.high);
    wrong.value = isUsable ? null : { text, at: value };
    if (isUsable) onChange(amount);
  };
  return (
    <div class="amount">
      <label class="small quiet" for={id}>
        {label}, {unit}
      </label>
      <span class="field" data-invalid={isWrong}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={empty}
          value={unusable ?? (value === null ? "" : String(value))}
          aria-invalid={isWrong}
          onChange={(event) => understand(event.currentTarget.value)}
        />
      </span>
      {isWrong && (
        <p class="small" role="alert">
          {t.outOfBounds(f.number(bounds.low, bounds.low % 1 === 0 ? 0 : 1), f.number(bounds.high))}
        </p>
      )}
    </div>
  );
}
