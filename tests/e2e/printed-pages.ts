import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect } from "./fixture.ts";

/** A page as it is printed: the text of each sheet, with single blanks. */
export async function printSheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expectOwnFonts(pdf.toString("latin1"));
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((sheet) => sheet.replaceAll(/\s+/g, " "));
}

/**
 * Fails unless every font is in the file, and is ours: Chromium draws a variable typeface as Type 3, glyphs included; a
 * typeface of the machine would stand there by its name.
 */
function expectOwnFonts(pdf: string): void {
  expect(pdf).toMatch(/\/Subtype\s*\/Type3/);
  expect(pdf.match(/\/BaseFont\s*\/\S+/g) ?? []).toEqual([]);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
}
