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

/** A switch of which one position is always chosen: a group of radio buttons, so arrow keys move it. */
export function Segments<T extends string>({ legend, name, choices, chosen, onChoose, look = "segments" }: Props<T>) {
  return (
    <fieldset class={look} aria-label={legend}>
      {choices.map(({ value, label, lang }) => (
        <label key={value} class={look.slice(0, -1)} lang={lang}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
