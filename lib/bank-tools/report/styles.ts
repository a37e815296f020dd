import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const tokens = new URL("../../../app/_ui/tokens.css", import.meta.url);
const font = new URL(
  "../../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2",
  import.meta.url,
);

const roleColours = ["role-sales", "role-account", "role-territory"];

const colours: Record<string, string> = {
  ink: "ink",
  soft: "ink-soft",
  line: "line",
  paper: "paper-raised",
  accent: "accent",
  ...Object.fromEntries(roleColours.map((colour, place) => [`role-${place}`, colour])),
};

/** Gives the report's styles: the product's own tokens and typeface, written into the file so that it stands alone. */
export async function writeStyles(): Promise<string> {
  const named = await readFile(fileURLToPath(tokens), "utf8");
  const typeface = await readFile(fileURLToPath(font)).catch(() => null);
  const face = typeface
    ? `@font-face{font-family:Azimut;font-weight:200 800;src:url(data:font/woff2;base64,${typeface.toString("base64")}) format("woff2")}`
    : "";
  const paints = Object.entries(colours).map(
    ([tone, colour]) =>
      `.fill-${tone}{fill:var(--${colour})}.stroke-${tone}{stroke:var(--${colour})}`,
  );
  return [named, face, layout, ".fill-none{fill:none}", ...paints].join("\n");
}

const layout = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--text-m)/var(--leading) Azimut,system-ui,sans-serif}
header,main{max-width:72rem;margin:0 auto;padding:0 var(--gutter)}
header{padding-top:var(--space-7)}
h1{font-size:var(--text-3xl);line-height:var(--leading-tight);margin:0;font-weight:700;max-width:18ch;text-wrap:balance}
h2{font-size:var(--text-2xl);line-height:var(--leading-tight);margin:0 0 var(--space-3);font-weight:650}
.over{color:var(--accent);font-weight:600;margin:0 0 var(--space-3)}
.lead{font-size:var(--text-l);max-width:var(--measure);color:var(--ink-soft)}
section{margin:var(--space-5) 0;padding:var(--space-5);background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius)}
section>p{max-width:var(--measure);color:var(--ink-soft);margin:0 0 var(--space-5)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:var(--space-4);margin:var(--space-6) 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:3px solid var(--accent);padding-top:var(--space-2)}
.figures dd{margin:0;font-size:var(--text-l);font-weight:700;font-variant-numeric:tabular-nums;line-height:1.2;overflow-wrap:anywhere}
.figures dt{color:var(--ink-soft);font-size:var(--text-s)}
.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:var(--space-5)}
figure{margin:0 0 var(--space-5)}
svg{display:block;width:100%;height:auto;max-height:44rem;overflow:visible}
figcaption{color:var(--ink-soft);font-size:var(--text-s);margin-top:var(--space-2)}
.table{overflow-x:auto;margin-bottom:var(--space-5)}
table{border-collapse:collapse;width:100%;font-size:var(--text-s);font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:650;padding-bottom:var(--space-2)}
th,td{padding:var(--space-2) var(--space-3);border-bottom:1px solid var(--line);text-align:end;vertical-align:top}
th:first-child{text-align:start;padding-inline-start:0}
td{min-width:5rem}
thead th{color:var(--ink-soft);font-weight:600}
tbody th{font-weight:600}
@media print{section{break-inside:avoid}}
`;
