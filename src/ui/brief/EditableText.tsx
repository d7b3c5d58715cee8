import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly className: string;
  readonly name: string;
  readonly template: string; // what is edited, with the keys of live figures
  readonly shown: string; // what stands there while nobody edits it
  readonly hint: string; // where there is nothing
  readonly onText: (text: string) => void;
}

/** A text that is written where it stands. Only plain text goes in, and only as text it is shown. */
export function EditableText({ className, name, template, shown, hint, onText }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const isEdited = document.activeElement === element;
    const text = isEdited ? template : shown;
    if (element.textContent !== text) element.textContent = text;
  });
  return (
    <div
      ref={ref}
      class={`${className} slide-editable`}
      role="textbox"
      aria-multiline="true"
      aria-label={name}
      data-hint={hint}
      tabIndex={0}
      contentEditable="plaintext-only"
      onFocus={(event) => {
        if (event.currentTarget.textContent !== template) event.currentTarget.textContent = template;
      }}
      onBlur={(event) => {
        event.currentTarget.textContent = shown;
      }}
      onInput={(event) => onText(event.currentTarget.textContent ?? "")}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.blur();
      }}
    />
  );
}
