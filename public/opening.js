/* Shows the words of index.html for a first load that fails. A script of the old kind: it runs from file: too. */
(() => {
  function tell(kind) {
    const root = document.getElementById("atlas");
    if (document.documentElement.dataset.ready !== undefined) return;
    const words = [...document.getElementById("opening-words").content.children];
    const wanted = [new URLSearchParams(location.search).get("lang"), ...navigator.languages, "en"];
    const tags = wanted.map((tag) => String(tag).split("-")[0]);
    const own = tags.map((tag) => words.find(({ lang }) => lang === tag)).find((found) => found !== undefined);
    root.replaceChildren(...own.cloneNode(true).querySelectorAll(`[data-when="${kind}"]`));
    document.documentElement.lang = own.lang;
    if (kind !== "failed") return;
    root.querySelector("button").addEventListener("click", () => location.reload());
    addEventListener("online", () => location.reload());
  }

  const isOneFile = document.documentElement.dataset.edition !== undefined;
  if (location.protocol === "file:" && !isOneFile) addEventListener("DOMContentLoaded", () => tell("file"));
  else {
    addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && tell("failed"), { capture: true });
    addEventListener("firstloadfailed", () => tell(isOneFile ? "unpacked" : "failed"));
  }
})();
