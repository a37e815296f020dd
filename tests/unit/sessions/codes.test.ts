import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  codeCharacters,
  deriveKey,
  deriveTicket,
  drawCode,
  drawId,
  isKey,
  isSameKey,
  readCode,
  readDoorKey,
  readTicket,
  showCode,
  showTicket,
} from "#lib/sessions/codes.ts";

const random = { random: randomBytes };

test("join codes are written in 31 characters, none of which can be taken for another", () => {
  expect(codeCharacters).toHaveLength(31);
  expect(new Set(codeCharacters).size).toBe(31);
  for (const alike of ["0", "o", "1", "i", "l"]) expect(codeCharacters).not.toContain(alike);
});

test("drawn codes use every character about as often as any other", () => {
  const counts = new Map<string, number>();
  for (let at = 0; at < 5000; at += 1) {
    for (const one of drawCode(random)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  // 35 000 draws over 31 characters: 1129 each, standard deviation 33; six of them are 198.
  expect(counts.size).toBe(31);
  for (const count of counts.values()) expect(Math.abs(count - 1129)).toBeLessThan(198);
});

test("a code that is shown is read back, in any case and with any separators", () => {
  fc.assert(
    fc.property(
      fc.constant(null),
      fc.constantFrom(" ", "-", ".", "–", "\u00a0", ""),
      (_, between) => {
        const code = drawCode(random);
        expect(readCode(showCode(code))).toBe(code);
        expect(readCode([...showCode(code)].join(between))).toBe(code);
      },
    ),
  );
});

test.each([
  ["https://azimut.example/fr/s/ABC-DEFG", "the link on the wall"],
  ["azimut.example/fr/s/abcdefg/?fbclid=x2#a", "a link with something added"],
  ["azimut.example/ABC-DEFG", "the short address"],
  ["ＡＢＣ－ＤＥＦＧ", "full width"],
  ["\u200babc\u2060-d\u00adefg\ufeff", "signs that nobody sees"],
  ["ABC−DEFG", "a minus sign"],
  ["« abc_defg ».", "a sentence around it"],
  ["Code\u00a0: ABC-DEFG", "the line of a message"],
])("%s is a code (%s)", (typed) => {
  expect(readCode(typed)).toBe("abcdefg");
});

test.each([[""], ["abc"], ["abcdefgh"], ["abcdef0"], ["abcdefl"], ["abcdef'"], ["äbcdefg"]])(
  "%j is no code",
  (text) => {
    expect(readCode(text)).toBeNull();
  },
);

test("the link of a QR code leads to its door, as a code does", () => {
  const token = drawId(random);
  expect(readDoorKey(`http://localhost:3000/fr/s/${token}?x=1`)).toBe(token);
  expect(readDoorKey(` ${token.toUpperCase()} `)).toBe(token);
  expect(readDoorKey("https://azimut.example/fr/s/ABC-DEFG")).toBe("abcdefg");
  expect(readDoorKey(`https://azimut.example/fr/s/${token}0`)).toBeNull();
});

test("any text is a code or none", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      const [code, ticket] = [readCode(text), readTicket(text)];
      if (code !== null) expect(code).toMatch(/^[2-9a-hjkmnp-z]{7}$/);
      if (ticket !== null) expect(ticket).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    }),
  );
});

test("a ticket that is shown is read back, and letters that look like digits are those digits", () => {
  const ticket = deriveTicket("secret", "session", "participant");
  expect(showTicket(ticket)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(readTicket(showTicket(ticket))).toBe(ticket);
  expect(readTicket("OIL0-oil1-abcd")).toBe("01100111abcd");
  expect(readTicket(`Ticket : ${showTicket(ticket)}.`)).toBe(ticket);
});

test("derived keys differ by secret, purpose and every part", () => {
  const keys = [
    deriveKey("secret", "cookie", "a", "b"),
    deriveKey("Secret", "cookie", "a", "b"),
    deriveKey("secret", "door", "a", "b"),
    deriveKey("secret", "cookie", "ab", ""),
    deriveKey("secret", "cookie", "a", "c"),
    deriveKey("secret", "cookie", "a"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(isKey(key)).toBe(true);
  expect(deriveKey("secret", "cookie", "a", "b")).toBe(keys[0]);
});

test("ids are keys, and other texts are not", () => {
  for (let at = 0; at < 100; at += 1) expect(isKey(drawId(random))).toBe(true);
  for (const text of ["", "0".repeat(25), "8".repeat(26), `${"0".repeat(25)}u`, "0".repeat(27)]) {
    expect(isKey(text)).toBe(false);
  }
});

test("keys of different lengths are different", () => {
  expect(isSameKey("abc", "abc")).toBe(true);
  expect(isSameKey("abc", "abd")).toBe(false);
  expect(isSameKey("abc", "abcd")).toBe(false);
  expect(isSameKey("é", "e")).toBe(false);
});
