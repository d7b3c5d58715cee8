import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon";

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly look?: "segments" | "languages";
}

/** The same choice where there is little room. */
export function Select<T extends string>({ legend, choices, chosen, onChoose }: Omit<Props<T>, "name" | "look">) {
  return (
    <span class="select small">
      <select
        aria-label={legend}
        value={chosen}
        onChange={(event) => {
          const value = choices.find((choice) => choice.value === event.currentTarget.value)?.value;
          if (value !== undefined) onChoose(value);
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

/** A switch of which one position is always chosen: a group of radio buttons, so arrow keys move it. */
export function Segments<T extends string>({ legend, name, choices, chosen, onChoose, look = "segments" }: Props<T>) {
  const group = useShown(chosen);
  return (
    <fieldset class={look} aria-label={legend} ref={group}>
      {choices.map(({ value, label, lang }) => (
        <label key={value} class={look.slice(0, -1)} lang={lang}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** A button that was pressed is marked only when its choice holds: what has to be fetched first may fail. */
function useShown(chosen: string): RefObject<HTMLFieldSetElement | null> {
  const group = useRef<HTMLFieldSetElement>(null);
  const latest = useRef(chosen);
  latest.current = chosen;
  useEffect(() => {
    const mark = () => {
      setTimeout(() => {
        for (const input of group.current?.querySelectorAll("input") ?? [])
          input.checked = input.value === latest.current;
      });
    };
    const fieldset = group.current;
    fieldset?.addEventListener("change", mark);
    return () => fieldset?.removeEventListener("change", mark);
  }, []);
  return group;
}
