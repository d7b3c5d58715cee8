/* Words for a first load that fails, before anything of the application is there. A script of the old kind: it runs from file: too. */
(() => {
  const WORDS = {
    en: {
      file: "Corridor Atlas cannot run from a file on disk: browsers keep its parts from each other there. Serve this folder instead, with “npm start” or any web server, and open the address that it names.",
      failed: "Corridor Atlas could not be loaded. Is the line down?",
      again: "Try again",
    },
    hi: {
      file: "Corridor Atlas डिस्क की फ़ाइल से नहीं चल सकता: वहाँ ब्राउज़र उसके हिस्सों को अलग रखता है। इस फ़ोल्डर को “npm start” या किसी वेब सर्वर से चलाएँ और उसका बताया पता खोलें।",
      failed: "Corridor Atlas लोड नहीं हो सका। क्या संपर्क टूट गया है?",
      again: "फिर कोशिश करें",
    },
    ru: {
      file: "Corridor Atlas не работает из файла на диске: браузер не даёт его частям обращаться друг к другу. Запустите для этой папки «npm start» или любой веб-сервер и откройте адрес, который он назовёт.",
      failed: "Не удалось загрузить Corridor Atlas. Нет связи?",
      again: "Попробовать ещё раз",
    },
  };
  const wanted = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  const known = wanted.map((tag) => (tag ?? "").split("-")[0]).find((tag) => Object.hasOwn(WORDS, tag));
  const language = known ?? "en";

  function tell(kind) {
    const root = document.getElementById("atlas");
    if (root === null || document.documentElement.dataset.ready !== undefined) return;
    document.documentElement.lang = language;
    const text = document.createElement("p");
    text.className = "opening";
    text.setAttribute("role", "alert");
    text.textContent = WORDS[language][kind];
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button opening-again";
    again.textContent = WORDS[language].again;
    again.addEventListener("click", () => location.reload());
    root.replaceChildren(text, ...(kind === "failed" ? [again] : []));
    if (kind === "failed") addEventListener("online", () => location.reload());
  }

  if (location.protocol === "file:") addEventListener("DOMContentLoaded", () => tell("file"));
  else {
    addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && tell("failed"), { capture: true });
    addEventListener("firstloadfailed", () => tell("failed"));
  }
})();
