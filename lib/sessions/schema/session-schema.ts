import { z } from "zod";
import { defaultLocale, locales } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { longestGrace, usualGrace } from "#lib/sessions/session/door.ts";
import { rights } from "#lib/sessions/session/rights.ts";
import { firstDay, lastDay, mostSubgroups } from "#lib/sessions/session/session.ts";
import { mostSlides, turns } from "#lib/sessions/session/slide.ts";
import { daySchema, idSchema, momentSchema, plainText } from "./text.ts";

const changeable = {
  title: plainText({ most: 120 }).min(1),
  resultPolicy: z.enum(["at-once", "held"]),
  retentionDays: z.int().min(1).max(365),
  notice: plainText({ most: 2000, lines: true }),
  controller: plainText({ most: 200 }),
  establishment: plainText({ most: 120 }),
  addressForm: z.enum(["vous", "tu"]).meta({ description: "how its French pages say you" }),
  meetsOn: daySchema
    .refine((day) => day >= firstDay && day <= lastDay, "a day of another century")
    .nullable()
    .meta({ description: "the day on which the group meets" }),
  subgroups: z
    .array(plainText({ most: 40 }).min(1))
    .max(mostSubgroups)
    .refine((names) => new Set(names).size === names.length, "a name twice"),
};
const openingTime = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .meta({ description: "when it opens by itself: within a year from now" });
const aliasSchema = z.enum(["generated", "free"]);
const localeSchema = z.enum(locales);
const modeSchema = z.enum(["full", "express"]);
const rightSchema = z.enum(rights);
const stateSchema = z.enum(["draft", "open", "closing", "closed"]);

/** What a counsellor chooses for a new session; all but the title have a default. */
export const newSessionSchema = z.strictObject({
  title: changeable.title,
  locale: localeSchema.default(defaultLocale),
  mode: modeSchema.default("full"),
  resultPolicy: changeable.resultPolicy.default("at-once"),
  aliasPolicy: aliasSchema.default("generated"),
  retentionDays: changeable.retentionDays.default(30),
  notice: changeable.notice.default(""),
  controller: changeable.controller.default(""),
  subgroups: changeable.subgroups.default([]),
  establishment: changeable.establishment.default(""),
  addressForm: changeable.addressForm.default("vous"),
  meetsOn: changeable.meetsOn.default(null),
  logoOf: z
    .union([idSchema, z.literal("defaults")])
    .optional()
    .meta({ description: "a session of one's own whose logo it takes over, or the one kept" }),
  opensAt: openingTime.optional(),
});

/** A session that fills itself with simulated participants; the same seed gives the same people. */
export const newRehearsalSchema = z.strictObject({
  title: changeable.title,
  locale: localeSchema.default(defaultLocale),
  mode: modeSchema.default("full"),
  resultPolicy: changeable.resultPolicy.default("held"),
  people: z.int().min(smallestGroup).max(600).default(25),
  minutes: z.number().min(0.25).max(60).default(10),
  seed: z.int().min(0).max(2_147_483_647).optional(),
});

const untilJoined = "until somebody has joined";

/** What can be changed: what says nothing else, at any time. */
export const sessionChangesSchema = z
  .strictObject({
    ...changeable,
    aliasPolicy: aliasSchema.meta({ description: untilJoined }),
    mode: modeSchema.meta({ description: untilJoined }),
    locale: localeSchema.meta({ description: untilJoined }),
    opensAt: openingTime.nullable().meta({
      description: "while it is not open yet, or nobody has joined; null: somebody will open it",
    }),
  })
  .partial();

/** Closing: how many seconds answers that are still queued on phones are taken. */
export const closingSchema = z.strictObject({
  grace: z.int().min(0).max(longestGrace).default(usualGrace),
});

/** Whether participants may see their results. */
export const resultsSchema = z.strictObject({ open: z.boolean() });

/** Which view of the restitution the room's screen shows. */
export const slideSchema = z.strictObject({ slide: z.int().min(0).max(mostSlides) });

/** Which view it shows then, and how often it was turned until then. */
export const turnedSchema = slideSchema.extend({ turned: z.int() });

/** What a remote asks for. */
export const remoteSchema = z.strictObject({ key: idSchema, turn: z.enum(turns) });

/** How many people are how far; each number includes those of the next. */
const countsSchema = z.strictObject({
  joined: z.int(),
  started: z.int(),
  halfway: z.int(),
  done: z.int(),
  stalled: z.int(),
  delayed: z
    .int()
    .meta({ description: "phones whose answers had to wait, within the last minute" }),
  firstDone: z
    .int()
    .nullable()
    .meta({ description: "in the second round: how many were done with the first" }),
});

/** What the counsellor's screens are told again and again. */
export const liveSchema = countsSchema.extend({
  at: momentSchema.meta({ description: "by the server's clock" }),
  state: stateSchema,
  closingUntil: momentSchema.nullable(),
  round: z.int(),
  resultsOpen: z.boolean(),
  restitutionOpen: z.boolean(),
  slide: z.int().meta({ description: "which of its views the room's screen shows; 0: the lobby" }),
  turned: z.int().meta({ description: "how often the room's screen was turned to another view" }),
  errors: z.int().meta({
    description: "requests of the last minute that this instance could not serve, its own fault",
  }),
});

const waySchema = {
  code: z.string().meta({ description: "as it is shown: ABC-DEFG" }),
  token: idSchema.meta({ description: "for the QR code" }),
};

/** A session as its counsellor sees it. */
export const sessionSchema = z.strictObject({
  id: idSchema,
  right: rightSchema.meta({ description: "what the caller may do: own includes run, run watch" }),
  title: z.string(),
  locale: localeSchema,
  mode: modeSchema,
  bank: z.strictObject({ id: z.string(), version: z.int() }),
  resultPolicy: z.enum(["at-once", "held"]),
  aliasPolicy: aliasSchema,
  retentionDays: z.int(),
  notice: z.string(),
  controller: z.string(),
  establishment: z.string(),
  addressForm: changeable.addressForm,
  meetsOn: daySchema.nullable().meta({ description: "the day on which the group meets" }),
  logo: z
    .strictObject({ width: z.int(), height: z.int() })
    .nullable()
    .meta({ description: "the size of the picture that its papers are headed with" }),
  subgroups: z.array(z.string()),
  state: stateSchema,
  round: z.int(),
  rehearsal: z.boolean(),
  createdAt: momentSchema,
  openedAt: momentSchema.nullable(),
  opensAt: momentSchema.nullable().meta({ description: "when it will open by itself" }),
  closingUntil: momentSchema.nullable(),
  closedAt: momentSchema.nullable(),
  resultsOpenedAt: momentSchema.nullable(),
  restitutionOpenedAt: momentSchema
    .nullable()
    .meta({ description: "since when the room's screen shows the group's restitution" }),
  expiresAt: momentSchema.meta({ description: "when everything in it is erased" }),
  way: z
    .strictObject(waySchema)
    .meta({ description: "the way in, the same from the beginning until the session is erased" }),
  door: z
    .strictObject({
      ...waySchema,
      openedAt: momentSchema,
      expiresAt: momentSchema,
    })
    .nullable()
    .meta({ description: "the way in; null while nobody can join" }),
  counts: countsSchema,
});

/** One line of "My sessions". */
export const sessionLineSchema = z.strictObject({
  id: idSchema,
  right: rightSchema,
  title: z.string(),
  mode: modeSchema,
  state: stateSchema,
  rehearsal: z.boolean(),
  createdAt: momentSchema,
  expiresAt: momentSchema,
  joined: z.int(),
  done: z.int(),
});

export const sessionListSchema = z.strictObject({ sessions: z.array(sessionLineSchema) });
