import type { Language } from "../../core/model/place";

/** What the help says: keys, and what each of them does. Fetched when it is opened. */
interface HelpMessages {
  readonly title: string;
  readonly keys: string;
  readonly key: string;
  readonly does: string;
  readonly rows: readonly (readonly [keys: string, does: string])[];
  readonly howGood: string;
}

export const HELP: Readonly<Record<Language, HelpMessages>> = {
  en: {
    title: "Help",
    keys: "Keys",
    key: "Key",
    does: "What it does",
    rows: [
      ["?", "opens this help, from anywhere but a text field"],
      ["Esc", "closes a sheet or a menu and gives the focus back"],
      ["G, M, P", "globe, Mercator, polar"],
      ["Ctrl+Z", "takes the last change of the question back"],
      ["Ctrl+Shift+Z", "does it again"],
      ["← →", "the month before or after, in the chart of the year; the leg before or after, on a line"],
      ["↑ ↓", "more or less room for the charts, on their upper edge"],
      ["Tab", "goes through the controls, the tables and the rows of buttons; Enter opens what a figure is made of"],
      [
        "← → ↑ ↓",
        "inside a table or a row of buttons: the next figure or button; Home and End: the first and the last",
      ],
    ],
    howGood: "How good are these numbers?",
  },
  hi: {
    title: "सहायता",
    keys: "कुंजियाँ",
    key: "कुंजी",
    does: "क्या करती है",
    rows: [
      ["?", "यह सहायता खोलती है, पाठ के खाने को छोड़ कहीं से भी"],
      ["Esc", "पत्रक या सूची बंद करती है और फ़ोकस लौटाती है"],
      ["G, M, P", "ग्लोब, मर्केटर, ध्रुवीय"],
      ["Ctrl+Z", "सवाल का पिछला बदलाव वापस लेती है"],
      ["Ctrl+Shift+Z", "उसे फिर करती है"],
      ["← →", "साल के चार्ट में पिछला या अगला महीना; रेखा पर पिछला या अगला खंड"],
      ["↑ ↓", "चार्ट के ऊपरी किनारे पर: चार्ट के लिए ज़्यादा या कम जगह"],
      ["Tab", "नियंत्रणों, तालिकाओं और बटनों की पंक्तियों से गुज़रती है; Enter बताती है कि आँकड़ा किससे बना है"],
      ["← → ↑ ↓", "तालिका या बटनों की पंक्ति के भीतर: अगला आँकड़ा या बटन; Home और End: पहला और आख़िरी"],
    ],
    howGood: "ये आँकड़े कितने सही हैं?",
  },
  ru: {
    title: "Справка",
    keys: "Клавиши",
    key: "Клавиша",
    does: "Что делает",
    rows: [
      ["?", "открывает эту справку отовсюду, кроме поля с текстом"],
      ["Esc", "закрывает лист или меню и возвращает фокус"],
      ["G, M, P", "глобус, Меркатор, полярная проекция"],
      ["Ctrl+Z", "отменяет последнее изменение вопроса"],
      ["Ctrl+Shift+Z", "повторяет его"],
      ["← →", "предыдущий или следующий месяц на графике года; предыдущее или следующее плечо на линии"],
      ["↑ ↓", "больше или меньше места графикам, на их верхнем крае"],
      ["Tab", "проходит по элементам управления, таблицам и рядам кнопок; Enter показывает, из чего цифра сложена"],
      ["← → ↑ ↓", "внутри таблицы или ряда кнопок: следующая цифра или кнопка; Home и End — первая и последняя"],
    ],
    howGood: "Насколько верны эти цифры?",
  },
};
