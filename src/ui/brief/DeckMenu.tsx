import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { deckFile } from "../../core/deck/deck";
import { deckOf } from "../../core/deck/ready-deck";
import { LARGEST_DECK } from "../../core/deck/read-deck";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { emptyDeck } from "../../state/briefing/briefing";
import { LANGUAGES } from "../../state/view";
import { useAtlas, useI18n } from "../context";
import { useMenu } from "../hooks/menu";
import { useUndoKeys } from "../hooks/undo-keys";
import { Icon } from "../parts/Icon";
import { Select } from "../parts/Segments";
import type { Desk } from "./desk";
import { PptxChoice } from "./PptxChoice";

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
}

/** The deck in hand: its title and language, the others, files. */
export function DeckMenu({ desk, words }: Props) {
  const { briefing } = desk;
  const deck = briefing.deck.value;
  const saving = { saved: words.savedHere, saving: words.saving, "not kept": words.notSaved }[briefing.saving.value];
  useDrop(desk);
  const unlessShown = (act: () => void) => () => {
    if (!desk.show.isOn.peek()) act();
  };
  useUndoKeys({ undo: unlessShown(briefing.undo), redo: unlessShown(briefing.redo) });
  return (
    <header class="brief-head">
      <textarea
        class="brief-title"
        rows={1}
        aria-label={words.deckTitle}
        value={deck.title}
        placeholder={words.untitledDeck}
        maxLength={300}
        onInput={(event) =>
          briefing.change({ ...briefing.deck.peek(), title: event.currentTarget.value }, "deck title")
        }
      />
      <div class="brief-head-row">
        <Decks desk={desk} words={words} />
        <Select
          legend={words.deckLanguage}
          choices={LANGUAGES.map((value) => ({ value, label: { en: "English", hi: "हिन्दी", ru: "Русский" }[value] }))}
          chosen={deck.language}
          onChoose={(language) => briefing.change({ ...briefing.deck.peek(), language })}
        />
        <button
          type="button"
          class="bare"
          aria-label={words.undo}
          title={`${words.undo} (Ctrl+Z)`}
          disabled={!briefing.canUndo.value}
          onClick={briefing.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="bare"
          aria-label={words.redo}
          title={`${words.redo} (Ctrl+Shift+Z)`}
          disabled={!briefing.canRedo.value}
          onClick={briefing.redo}
        >
          <Icon name="redo" />
        </button>
      </div>
      <p class="small quiet" role="status">
        {words.slides(deck.slides.length)}, {saving}.
      </p>
      <Told desk={desk} words={words} />
    </header>
  );
}

/** What has to be said: another tab, a file that was refused, what could not be read. */
function Told({ desk: { briefing }, words }: Props) {
  const refused = briefing.refused.value;
  const aside = briefing.aside.value;
  return (
    <>
      {briefing.isCopy.value && (
        <p class="notice" role="alert">
          {words.otherTab}
          <Dismiss onPress={briefing.dismiss} />
        </p>
      )}
      {refused !== null && (
        <div class="notice" role="alert">
          <div>
            <p>{words.refusedFile(refused.name)}</p>
            <ul class="brief-issues">
              {refused.issues.slice(0, 6).map((issue, index) => (
                <li key={index}>{words.issue(issue)}</li>
              ))}
            </ul>
          </div>
          <Dismiss onPress={briefing.dismiss} />
        </div>
      )}
      {aside.length > 0 && (
        <div class="notice" role="status">
          <p>
            {words.keptAside}{" "}
            <button type="button" class="link" onClick={() => saveText("briefing-aside.json", aside.join("\n"))}>
              {words.saveDamaged}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

function Dismiss({ onPress }: { readonly onPress: () => void }) {
  const { t } = useI18n();
  return (
    <button type="button" class="bare" aria-label={t.close} onClick={onPress}>
      <Icon name="close" />
    </button>
  );
}

function Decks({ desk, words }: Props) {
  const { briefing, ready } = desk;
  const { initial, view } = useAtlas().state;
  const { language } = useI18n();
  const { isOpen, toggle, box, button } = useMenu();
  const file = useRef<HTMLInputElement>(null);
  const isSure = useSignal(false);
  const then = (work: () => Promise<unknown>) => () => {
    toggle();
    isSure.value = false;
    void work().then(() => view.openSlide(1));
  };
  return (
    <div class="brief-decks" ref={box}>
      <button ref={button} type="button" class="button" aria-expanded={isOpen} onClick={toggle}>
        {words.decks}
        <Icon name="down" />
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        class="hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) void openFile(briefing, chosen).then(() => view.openSlide(1));
          event.currentTarget.value = "";
        }}
      />
      {isOpen && (
        <div class="brief-menu">
          <h3 class="small quiet">{words.readyDecks}</h3>
          {ready.map((deck) => (
            <Choice
              key={deck.id}
              name={deck.title[language]}
              onPress={then(() => briefing.take(deckOf(deck, language, initial.catalog.status.date)))}
            />
          ))}
          <h3 class="small quiet">{words.yourDecks}</h3>
          {briefing.kept.value.map(({ id, title, count }) => (
            <Choice
              key={id}
              name={`${title || words.untitled}, ${words.slides(count)}`}
              isCurrent={id === briefing.id.value}
              onPress={then(() => briefing.open(id))}
            />
          ))}
          <Choice
            name={words.newDeck}
            onPress={then(() => briefing.take(emptyDeck(words.untitledDeck, language, initial.catalog.status.date)))}
          />
          <hr />
          <Choice name={words.openFile} onPress={() => file.current?.click()} />
          <Choice
            name={words.saveFile}
            onPress={() => {
              const deck = briefing.deck.peek();
              saveText(`${fileName(deck.title) || "briefing"}.json`, deckFile(deck));
              toggle();
            }}
          />
          {briefing.deck.value.slides.length > 0 && (
            <PptxChoice desk={desk} words={words} name={fileName(briefing.deck.value.title) || "briefing"} />
          )}
          <Choice
            name={isSure.value ? words.deleteDeckSure : words.deleteDeck}
            onPress={() => {
              if (isSure.value) then(briefing.remove)();
              else isSure.value = true;
            }}
          />
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly isCurrent?: boolean;
}

function Choice({ name, onPress, isCurrent = false }: ChoiceProps) {
  return (
    <button type="button" class="brief-choice" aria-current={isCurrent ? "true" : undefined} onClick={onPress}>
      {name}
    </button>
  );
}

const fileName = (title: string): string =>
  title
    .toLocaleLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

async function openFile(briefing: Desk["briefing"], file: File): Promise<boolean> {
  // a file that is far too large is not even read
  const text = file.size > 4 * LARGEST_DECK ? " ".repeat(LARGEST_DECK + 1) : await file.text();
  return briefing.openText(file.name, text);
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A briefing's file may be dropped anywhere on the page. */
function useDrop({ briefing }: Desk): void {
  const { view } = useAtlas().state;
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(briefing, file).then((isOpened) => {
        if (isOpened) view.openSlide(1);
      });
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [briefing]);
}
