import localFont from "next/font/local";

/** The one typeface: Bricolage Grotesque, variable in weight and optical size; its CSS variable is `--font-text`.
 * Its stand-in until it has loaded is in base.css: one for text and one for bold, since the widths differ by 8 %. It is not announced ahead of the styles: CSS is put into files
 * that several pages share, and pages that do without the font would fetch it too. */
export const textFont = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-text",
  preload: false,
  adjustFontFallback: false,
});
