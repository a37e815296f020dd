import { type Locale, languages, locales } from "#lib/locale.ts";

// What a spreadsheet may take for the beginning of a formula, in full width too, whatever blank comes before it.
const formula = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;

// Nothing but digits and the signs of numbers, dates and times: 007, 4E2, 3-2, 12/5, 1 000.
const number = /^[\s\p{Cf}]*[(.,]?\d[\d\s.,:/\-–e%€$£)]*$/iu;

/** A whole number as a spreadsheet shows it too: nothing of it is lost. */
const plainNumber = /^(0|[1-9]\d{0,10})$/;

const logical = /^(true|false|vrai|faux)$/i;

/** The names of months, long and short, in our languages: with a number beside it one is taken for a date. */
const months = new Set(locales.flatMap(listMonths));
const dayAndMonth = /^\d{1,4}[\s\-/.]*(?<after>\p{L}+)\.?$|^(?<before>\p{L}+)\.?[\s\-/.]*\d{1,4}$/u;

/**
 * Gives a text as a cell of a file without types, which a spreadsheet takes for no formula, number or date: with an apostrophe
 * before what looks like one.
 * @example writePlainText("=1+1") // "'=1+1"
 */
export function writePlainText(text: string): string {
  return formula.test(text) || isChanged(text) ? `'${text}` : text;
}

/** Tells whether a spreadsheet that guesses would show another text: 007 as 7, 4E2 as 400, 3-2 as a day in February. */
function isChanged(text: string): boolean {
  if (plainNumber.test(text)) return false;
  if (number.test(text) || logical.test(text)) return true;
  const { after, before } = dayAndMonth.exec(text)?.groups ?? {};
  return months.has((after ?? before ?? "").toLowerCase());
}

function listMonths(locale: Locale): string[] {
  return Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1)).flatMap((day) =>
    (["long", "short"] as const).flatMap((width) => {
      const name = new Intl.DateTimeFormat(languages[locale].tag, { month: width }).format(day);
      const plain = name.toLowerCase().replace(".", "");
      // "Janv." and "Jan", "Sept." and "Sep" alike.
      return width === "short" ? [plain, plain.slice(0, 3)] : [plain];
    }),
  );
}
