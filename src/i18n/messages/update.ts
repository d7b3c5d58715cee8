import type { Language } from "../../core/model/place";

/** What is said when a newer edition of the application has come. */
interface UpdateMessages {
  readonly isHere: string;
  readonly take: string;
  readonly later: string;
  readonly waits: string;
}

export const UPDATE_WORDS: Readonly<Record<Language, UpdateMessages>> = {
  en: {
    isHere: "A newer edition of Corridor Atlas has arrived. Taking it loads the page anew, with the same question.",
    take: "Take it now",
    later: "Later",
    waits: "The newer edition comes in as soon as no window is presenting.",
  },
  hi: {
    isHere: "गलियारा एटलस का नया संस्करण आ गया है। उसे लेने पर यह पन्ना उसी सवाल के साथ फिर से खुलेगा।",
    take: "अभी लें",
    later: "बाद में",
    waits: "जैसे ही किसी विंडो में प्रस्तुति नहीं चल रही होगी, नया संस्करण लागू हो जाएगा।",
  },
  ru: {
    isHere: "Вышла новая версия Атласа коридоров. Чтобы перейти на неё, страница загрузится заново с тем же вопросом.",
    take: "Перейти сейчас",
    later: "Позже",
    waits: "Новая версия включится, как только ни в одном окне не будет идти показ.",
  },
};
