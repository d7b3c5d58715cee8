import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly swatch?: ComponentChildren;
  readonly isLikeness?: boolean; // only resembles what was typed
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string; // what stands in the field while nobody types
  readonly search: (text: string) => readonly Suggestion[] | null; // null: what finds them is still to come
  readonly nothing: (text: string) => string;
  readonly similar?: (text: string) => string; // said above suggestions that only resemble the text
  readonly onChoose: (id: string) => void;
  readonly onLook?: () => void; // somebody is about to type
  readonly onText?: (text: string) => boolean; // Enter on text without a suggestion; true when it was understood
  readonly icon?: ComponentChildren;
  readonly isInvalid?: boolean;
}

/**
 * A field with suggestions: arrows move, Enter chooses, Escape closes (WAI-ARIA combobox with a list). While nobody
 * types, what stands in it is shown over as many lines as it needs, which an input cannot do.
 */
export function Combobox({
  label,
  placeholder,
  value,
  search,
  nothing,
  similar,
  onChoose,
  onLook,
  onText,
  icon,
  isInvalid = false,
}: Props) {
  const text = useSignal<string | null>(null); // null: not typing
  const active = useSignal(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const known = text.value === null || text.value.trim() === "" ? [] : search(text.value);
  const found = known ?? [];
  const isOpen = text.value !== null && text.value.trim() !== "" && known !== null;
  const close = () => {
    text.value = null;
    active.value = 0;
  };
  const choose = (id: string) => {
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (found.length > 0) active.value = (active.value + step + found.length) % found.length;
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const chosen = found[active.value];
      if (chosen !== undefined) choose(chosen.id);
      else if (text.value !== null && onText?.(text.value) === true) close();
    } else if (event.key === "Escape" && text.value !== null) {
      event.stopPropagation();
      close();
    }
  };
  return (
    <div class="combobox">
      <label class="field" data-invalid={isInvalid}>
        {icon}
        <span class="hidden">{label}</span>
        <span class="field-text">
          <input
            ref={field}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            placeholder={placeholder}
            value={text.value ?? value}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-invalid={isInvalid}
            aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${active.value}` : undefined}
            onFocus={(event) => {
              onLook?.();
              event.currentTarget.select();
            }}
            onInput={(event) => {
              text.value = event.currentTarget.value;
              active.value = 0;
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <span class="field-shown" aria-hidden="true">
            {text.value ?? value}
          </span>
        </span>
      </label>
      <ul id={listId} role="listbox" aria-label={label} class="choices" hidden={!isOpen || found.length === 0}>
        {isOpen && similar !== undefined && found.length > 0 && found.every(({ isLikeness }) => isLikeness) && (
          <li role="presentation" class="choice-none small quiet">
            {similar(text.value ?? "")}
          </li>
        )}
        {found.map(({ id, name, detail, swatch }, index) => (
          <li
            key={id}
            id={`${listId}-${index}`}
            role="option"
            class="choice"
            aria-selected={index === active.value}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(id)}
          >
            <span class="choice-name">
              {swatch}
              {name}
            </span>
            <span class="small quiet">{detail}</span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 && (
        <p class="choices choice-none" role="status">
          {nothing(text.value ?? "")}
        </p>
      )}
    </div>
  );
}
