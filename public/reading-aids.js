/*
 * Reads aloud by the device's own voice, and makes reading easier, on the pages that have the buttons (app/_ui/frame/reading-aids.tsx).
 * What is so stands on the root element, where the styles see it:
 *
 *   data-aids      this script is here
 *   data-voice     the device has a voice of its own for the page's language
 *   data-speaking  it is speaking
 *   data-easy      easy reading is wanted; the device remembers it as azimut:easy in localStorage
 */
(() => {
  const root = document.documentElement;
  const speech = window.speechSynthesis;

  /** A voice that is not the device's own would send what it reads to somebody. */
  function findVoice() {
    const voices = speech?.getVoices().filter(({ localService }) => localService) ?? [];
    const language = root.lang.slice(0, 2).toLowerCase();
    return voices.find(({ lang }) => lang.slice(0, 2).toLowerCase() === language);
  }

  function noteVoice() {
    root.toggleAttribute("data-voice", findVoice() !== undefined);
  }

  /** What is being read. */
  let reading = [];

  function speak() {
    stop();
    // A browser that translates a page says that it is in another language.
    noteVoice();
    const voice = findVoice();
    const texts = voice ? listTexts() : [];
    if (texts.length === 0) return;
    const spoken = texts.map((text) => new SpeechSynthesisUtterance(text));
    reading = spoken;
    for (const one of spoken) {
      Object.assign(one, { voice, lang: voice.lang });
      speech.speak(one);
    }
    const last = spoken[spoken.length - 1];
    // What was stopped ends too, and says nothing about what is read now.
    last.onend = last.onerror = () => reading === spoken && stop();
    toggle("data-speaking", true);
  }

  function stop() {
    reading = [];
    speech?.cancel();
    toggle("data-speaking", false);
  }

  /** Shows the other button of a pair; where the one that goes has the focus, it takes it over. */
  function toggle(state, isOn) {
    const last = document.activeElement?.dataset.aid;
    root.toggleAttribute(state, isOn);
    const shown = document.querySelector(`[data-aid=${counterparts[last]}]`);
    if (shown?.getClientRects().length > 0) shown.focus();
  }
  const counterparts = { listen: "stop", stop: "listen", easy: "usual", usual: "easy" };

  /** The question shown with its answers; or what a result says first, in easy words where they are wanted. */
  function listTexts() {
    const panels = [...document.querySelectorAll("[data-panels] > [data-title]")];
    const panel = panels.find((one) => one.getClientRects().length > 0);
    const head = document.querySelector("#verdict")?.parentElement;
    const shown = [...(panel ?? head ?? root).querySelectorAll("legend > *, h1, h2, p, li, label")];
    return shown
      .filter((one) => one.getClientRects().length > 0)
      .map(readText)
      .filter(Boolean);
  }

  /** What is only drawn, such as the digit of a key, is not read. */
  function readText(node) {
    // A point of a scale says by name to which of the two sentences it belongs: they have just been read.
    const caption = node.querySelector("[id$='-name']")?.firstChild;
    if (caption) return caption.textContent.trim();
    const copy = node.cloneNode(true);
    for (const drawn of copy.querySelectorAll("[aria-hidden=true], svg, a")) drawn.remove();
    return copy.textContent.replace(/ +/g, " ").replaceAll(" · ", ", ").trim();
  }

  function setEasy(isWanted) {
    toggle("data-easy", isWanted);
    try {
      if (isWanted) localStorage.setItem("azimut:easy", "on");
      else localStorage.removeItem("azimut:easy");
    } catch {
      // Blocked: then it holds for this page.
    }
  }

  /** What another tab has chosen, or "erase everything" has erased. */
  function readEasy() {
    try {
      toggle("data-easy", localStorage.getItem("azimut:easy") !== null);
    } catch {
      // Blocked: as it is.
    }
  }

  const actions = { listen: speak, stop, easy: () => setEasy(true), usual: () => setEasy(false) };

  document.addEventListener("click", ({ target }) =>
    actions[target.closest?.("[data-aid]")?.dataset.aid]?.(),
  );
  window.addEventListener("hashchange", stop);
  window.addEventListener("pagehide", stop);
  window.addEventListener("storage", readEasy);
  document.addEventListener("reset", () => setTimeout(readEasy));
  noteVoice();
  speech?.addEventListener?.("voiceschanged", noteVoice);
  root.setAttribute("data-aids", "");
})();
