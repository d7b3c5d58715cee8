import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isOld, newestRecord } from "../../core/model/status";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { corridorShortName } from "../../state/names";
import { useAtlas } from "../context";
import { Icon } from "../parts/Icon";
import type { SlideWriter } from "./content/writer";
import type { Desk } from "./desk";
import { faultText } from "./SlideFields";

interface Props {
  readonly desk: Desk;
  readonly writer: SlideWriter;
  readonly words: BriefMessages;
  readonly onBegin: () => void;
}

const SAMPLES = { en: "Aa 0", hi: "भारत क्ष", ru: "Яя" } as const;
const NAMES = { en: "English", hi: "हिन्दी", ru: "русский" } as const;
const SMALLEST = { width: 1024, height: 768 };

/** What would embarrass the speaker: fonts, views, states, figures, the screen, calls elsewhere. */
export function BeforeYouStart({ desk, writer, words, onBegin }: Props) {
  const { initial } = useAtlas().state;
  const hasFonts = useFonts(writer);
  const slides = desk.slides.value;
  const { catalog, day } = initial;
  const foreign = foreignOrigins();
  const corridors = [...new Set(slides.flatMap(({ moment }) => (moment.lead === null ? [] : [moment.lead.corridor])))];
  const old = corridors.flatMap((id) => {
    const record = newestRecord(catalog.status, "corridor", id);
    return record !== null && isOld(catalog.status, record, day) ? [{ id, asOf: record.asOf }] : [];
  });
  const { width, height } = screen;
  const isSmall = width < SMALLEST.width || height < SMALLEST.height;
  const troubles = [
    ...(hasFonts ? [] : [words.checkFonts(NAMES[writer.language])]),
    ...slides.flatMap(({ content, from }) =>
      content.faults.map((fault) => words.checkView(from + 1, faultText(words, fault))),
    ),
    ...slides.flatMap(({ content, from }) =>
      content.changed.length === 0 ? [] : [words.checkChanged(from + 1, content.changed.length)],
    ),
    ...old.map(({ id, asOf }) => words.checkOld(corridorShortName(catalog, writer.language, id), writer.f.date(asOf))),
    ...overfull().map((slide) => words.checkTooFull(slide)),
    ...(isSmall ? [words.checkSmall(width, height)] : []),
    ...foreign.map((origin) => words.checkForeign(origin)),
  ];
  return (
    <section class="brief-check" aria-label={words.checkTitle}>
      <h2>{words.checkTitle}</h2>
      <ul role="status">
        {troubles.map((trouble, index) => (
          <li key={index} data-trouble="">
            <Icon name="warning" />
            {trouble}
          </li>
        ))}
        {troubles.length === 0 && <li>{words.checkGood}</li>}
        {!isSmall && <li class="quiet">{words.checkScreen(width, height)}</li>}
        {foreign.length === 0 && <li class="quiet">{words.checkOffline}</li>}
      </ul>
      <p class="brief-row">
        <button type="button" class="button brief-present" onClick={onBegin}>
          {words.begin}
        </button>
        <button type="button" class="button" onClick={() => (desk.show.isChecking.value = false)}>
          {words.closeIt}
        </button>
      </p>
    </section>
  );
}

/** Whether the fonts have the letters of the deck's language; asking brings them in before the network is cut. */
function useFonts({ language }: SlideWriter): boolean {
  const isThere = useSignal(true);
  useEffect(() => {
    const faces = [400, 600].flatMap((weight) =>
      ["Noto Sans", ...(language === "hi" ? ["Noto Sans Devanagari"] : [])].map((family) =>
        document.fonts.load(
          `${weight} 24px "${family}"`,
          SAMPLES[family === "Noto Sans" && language === "hi" ? "en" : language],
        ),
      ),
    );
    void Promise.all(faces).then(
      (found) => (isThere.value = found.every((list) => list.length > 0)),
      () => (isThere.value = false),
    );
  }, [language]);
  return isThere.value;
}

/** Origins other than our own that anything was fetched from. */
function foreignOrigins(): readonly string[] {
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name, location.href));
  const own = asked.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ origin }) => origin);
  return [...new Set(own)].filter((origin) => origin !== location.origin);
}

/** Numbers of the small pictures whose words have no room; they are set as the large ones are. */
function overfull(): readonly number[] {
  return [...document.querySelectorAll(".brief-item")].flatMap((item, index) =>
    item.querySelector('.slide-text[data-full="true"]') === null ? [] : [index + 1],
  );
}
