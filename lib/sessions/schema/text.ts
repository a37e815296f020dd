import { z } from "zod";

// Control characters but the line feed, directions, and what shows nothing; the joiners of scripts and emoji stay.
const hidden = /(?!\n|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What comes along unseen when a text is pasted from a page or a document: places for a break, marks of a direction. */
const pasted = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/** A text of people, in any script: normal form C, one line unless `lines`, tabs made blanks, nothing hidden in it. */
export function plainText({ most, lines = false }: { most: number; lines?: boolean }) {
  return z
    .string()
    .max(4 * most)
    .normalize("NFC")
    .overwrite((text) => text.replaceAll(pasted, "").replaceAll("\t", " ").replaceAll("\r\n", "\n"))
    .trim()
    .max(most)
    .refine((text) => !hidden.test(text), "a hidden character")
    .refine((text) => lines || !text.includes("\n"), "more than one line");
}

/** A moment, as ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime().meta({ description: "UTC" });

/** A day of the calendar, as ISO 8601. */
export const daySchema = z.iso.date();

/** An id or a key: 128 bits as 26 digits of base 32. */
export const idSchema = z.string().regex(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/** Gives a stored time as the API writes it. */
export function writeMoment(time: number): string {
  return new Date(time).toISOString();
}

/** Gives a stored time that may be missing as the API writes it. */
export function writeMomentOrNull(time: number | null): string | null {
  return time === null ? null : writeMoment(time);
}

/** What is longer than any code, token or name can be is refused before it is looked at. */
export const typedSchema = z.string().max(400);
