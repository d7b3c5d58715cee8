import { ACCURACY } from "../state/evidence";
import { LANGUAGES, UNITS, type Room } from "../state/view";
import { useAtlas, useSpeech } from "./context";
import { Icon } from "./parts/Icon";
import { Segments, Select } from "./parts/Segments";

const ROOM_ORDER: readonly Room[] = ["explore", "compare"];

/** Names of the languages, each in itself. */
const LANGUAGE_NAMES = { en: "English", hi: "हिन्दी", ru: "Русский" } as const;

export function TopBar() {
  return (
    <header class="top">
      <div class="brand">{useSpeech().t.atlas}</div>
      <div class="bar">
        <Rooms />
        <div class="bar-end">
          <LanguageSwitch />
          <UnitSwitch />
          <HowGoodButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

function Rooms() {
  const { view, selection } = useAtlas().state;
  const { t } = useSpeech();
  const enter = (room: Room) => {
    selection.closeCards();
    view.enter(room);
  };
  return (
    <nav class="rooms" aria-label={t.rooms}>
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
    </nav>
  );
}

function LanguageSwitch() {
  const { state, isPhone } = useAtlas();
  const { view } = state;
  const { t, language } = useSpeech();
  const choices = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }));
  if (isPhone.value) return <Select legend={t.language} choices={choices} chosen={language} onChoose={view.speak} />;
  return (
    <Segments
      look="languages"
      legend={t.language}
      name="language"
      choices={choices}
      chosen={language}
      onChoose={view.speak}
    />
  );
}

function UnitSwitch() {
  const { state, isPhone } = useAtlas();
  const { view } = state;
  const { t } = useSpeech();
  const labels = { km: t.kilometres, nm: t.nauticalMiles };
  const choices = UNITS.map((value) => ({ value, label: labels[value] }));
  if (isPhone.value)
    return <Select legend={t.units} choices={choices} chosen={view.view.value.units} onChoose={view.measureIn} />;
  return (
    <Segments
      legend={t.units}
      name="units"
      choices={choices}
      chosen={view.view.value.units}
      onChoose={view.measureIn}
    />
  );
}

function HowGoodButton() {
  const { view } = useAtlas().state;
  const { t } = useSpeech();
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
  const { t } = useSpeech();
  const next = theme.value === "light" ? "dark" : "light";
  const name = next === "dark" ? t.useDark : t.useLight;
  return (
    <button type="button" class="bare" aria-label={name} title={name} onClick={() => state.view.useTheme(next)}>
      <Icon name={next === "dark" ? "moon" : "sun"} />
    </button>
  );
}
