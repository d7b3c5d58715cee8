import { ACCURACY } from "../state/evidence";
import { LANGUAGES, UNITS, type Room } from "../state/view";
import { useAtlas, useStartWords } from "./context";
import { lazy } from "./hooks/lazy";
import { useMenu } from "./hooks/menu";
import { Icon } from "./parts/Icon";
import { media } from "./hooks/system";
import { Segments, Select } from "./parts/Segments";

const IS_NARROW = media("(max-width: 1099.98px)"); // lists instead of switches
const IS_TIGHT = media("(max-width: 899.98px)"); // signs instead of names
const ROOM_ORDER: readonly Room[] = ["explore", "compare", "claims", "brief"];

const ExportMenu = lazy("export", "in place", async () => (await import("./export/ExportMenu")).ExportMenu);

/** Names of the languages, each in itself. */
const LANGUAGE_NAMES = { en: "English", hi: "हिन्दी", ru: "Русский" } as const;

const LANGUAGE_SIGNS = { en: "EN", hi: "हि", ru: "РУ" } as const; // where a name has no room

export function TopBar() {
  return (
    <header class="top">
      <div class="brand">{useStartWords().t.atlas}</div>
      <div class="bar">
        <Rooms />
        <div class="bar-end" role="toolbar">
          <LanguageSwitch />
          <UnitSwitch />
          <ExportButton />
          <HowGoodButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

function Rooms() {
  const { view, selection } = useAtlas().state;
  const { t } = useStartWords();
  const enter = (room: Room) => {
    selection.closeCards();
    view.setRoom(room);
  };
  return (
    <nav class="rooms" aria-label={t.rooms}>
      <div role="toolbar">
        {ROOM_ORDER.map((room) => (
          <button
            key={room}
            type="button"
            class="room"
            aria-current={view.view.value.room === room ? "page" : undefined}
            onClick={() => enter(room)}
          >
            {t[room]}
          </button>
        ))}
      </div>
    </nav>
  );
}

function LanguageSwitch() {
  const { view } = useAtlas().state;
  const { t, language } = useStartWords();
  const names = IS_TIGHT.value ? LANGUAGE_SIGNS : LANGUAGE_NAMES;
  const choices = LANGUAGES.map((value) => ({ value, label: names[value], lang: value }));
  if (IS_NARROW.value)
    return <Select legend={t.language} choices={choices} chosen={language} onChoose={view.setLanguage} />;
  return (
    <Segments
      look="languages"
      legend={t.language}
      name="language"
      choices={choices}
      chosen={language}
      onChoose={view.setLanguage}
    />
  );
}

function UnitSwitch() {
  const { view } = useAtlas().state;
  const { t } = useStartWords();
  const labels = { km: t.kilometres, nm: t.nauticalMiles };
  const choices = UNITS.map((value) => ({ value, label: labels[value] }));
  if (IS_NARROW.value)
    return <Select legend={t.units} choices={choices} chosen={view.view.value.units} onChoose={view.setUnits} />;
  return (
    <Segments legend={t.units} name="units" choices={choices} chosen={view.view.value.units} onChoose={view.setUnits} />
  );
}

/** Opens the menu of all that can leave the page; what stands in it comes when it is opened. */
function ExportButton() {
  const { t } = useStartWords();
  const { isOpen, toggle, box, button } = useMenu();
  return (
    <div class="export" ref={box}>
      <button
        ref={button}
        type="button"
        class="bare"
        aria-label={t.exportMenu}
        title={t.exportMenu}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <Icon name="export" />
      </button>
      {isOpen && <ExportMenu />}
    </div>
  );
}

function HowGoodButton() {
  const { view } = useAtlas().state;
  const { t } = useStartWords();
  const isOpen = view.view.value.figure === ACCURACY;
  return (
    <button
      type="button"
      class="bare"
      data-figure={ACCURACY}
      aria-label={t.howGood}
      title={t.howGood}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? view.closeFigure() : view.openFigure(ACCURACY))}
    >
      <Icon name="help" />
    </button>
  );
}

function ThemeButton() {
  const { state, theme } = useAtlas();
  const { t } = useStartWords();
  const next = theme.value === "light" ? "dark" : "light";
  const name = next === "dark" ? t.useDark : t.useLight;
  return (
    <button type="button" class="bare" aria-label={name} title={name} onClick={() => state.view.setTheme(next)}>
      <Icon name={next === "dark" ? "moon" : "sun"} />
    </button>
  );
}
