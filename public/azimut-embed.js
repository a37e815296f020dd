/*
 * Shows Azimut's quiz where this script stands in a page of another site:
 *
 *   <script src="https://azimut.example/azimut-embed.js" data-language="fr" data-accent="#0a6249" data-quiz="express" async></script>
 *
 * The frame is as high as what it shows. What it says comes to the document as events: azimut:started, azimut:finished, and
 * azimut:role where the person agrees. The page /integration says the rest.
 */
(() => {
  const script = document.currentScript;
  const { origin } = new URL(script.src);
  const { language, accent, quiz, title = "Azimut" } = script.dataset;
  const wishes = new URLSearchParams({ host: location.origin });
  if (language) wishes.set("lang", language);
  if (accent) wishes.set("accent", accent);

  const frame = document.createElement("iframe");
  frame.src = `${origin}/embed${quiz === "express" ? "/express" : ""}?${wishes}`;
  frame.title = title;
  Object.assign(frame.style, { width: "100%", height: "40rem", border: "0" });

  window.addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || data?.azimut !== 1) return;
    const { azimut: _version, type, height, ...detail } = data;
    if (type === "height") frame.style.height = `${height}px`;
    else frame.dispatchEvent(new CustomEvent(`azimut:${type}`, { bubbles: true, detail }));
  });
  script.after(frame);
})();
