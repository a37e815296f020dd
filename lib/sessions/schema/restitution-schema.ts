import { z } from "zod";

const people = z.int();
const part = z.number().min(0).max(1);
const balance = z.number().min(-1).max(1);
const roleCounts = z.array(z.strictObject({ roles: z.array(z.string()), people }));
const side = z.strictObject({ options: z.array(z.string()), people });

const pictureSchema = z.strictObject({
  people,
  points: z
    .array(z.strictObject({ x: z.number(), y: z.number() }))
    .meta({ description: "in the compass's unit disc, sorted by place: no order of people" }),
  regions: z.array(z.strictObject({ level: part, path: z.string() })),
  firsts: roleCounts.meta({ description: "who comes first; several roles are a tie" }),
  verdicts: z
    .strictObject({ none: people, clear: people, leaning: people, mixed: people })
    .meta({ description: "none: whom none of the roles attracts much; they are not in firsts" }),
  elevation: z
    .strictObject({
      people,
      levels: z.strictObject({ low: people, moderate: people, high: people }),
    })
    .optional()
    .meta({
      description: "how strongly people are drawn to the roles, where the bank asks it of enough",
      examples: [{ people: 12, levels: { low: 3, moderate: 2, high: 7 } }],
    }),
  dimensions: z.array(
    z.strictObject({
      dimension: z.string(),
      people,
      ...{ low: balance, middle: balance, high: balance, balances: z.array(balance) },
    }),
  ),
  dividing: z.array(
    z.strictObject({
      ...{ item: z.string(), dimension: z.string(), people, measure: part },
      sides: z.tuple([side, side]),
      options: z.array(z.strictObject({ option: z.string(), people })),
    }),
  ),
  tipping: z.strictObject({
    people: people.meta({ description: "whose verdict is mixed" }),
    between: roleCounts,
    items: z.array(
      z.strictObject({ item: z.string(), dimension: z.string(), changes: z.int(), people }),
    ),
  }),
});

const movesSchema = z.strictObject({
  people,
  otherFirst: people,
  dimensions: z.array(
    z.strictObject({
      ...{ dimension: z.string(), people, before: balance, after: balance },
      ...{ towardsFirst: people, towardsSecond: people, still: people },
    }),
  ),
  items: z.array(
    z.strictObject({ item: z.string(), dimension: z.string(), people, changed: people }),
  ),
});

/** A group's restitution: nothing in it is about fewer people than the smallest group. */
export const restitutionSchema = z.strictObject({
  format: z.literal("azimut-restitution-1"),
  mode: z.enum(["full", "express"]),
  round: z.int(),
  rounds: z.int(),
  subgroup: z.string().nullable(),
  subgroups: z.array(z.strictObject({ name: z.string(), isShown: z.boolean() })),
  answered: people,
  leftOut: people,
  missing: people,
  picture: pictureSchema.nullable().meta({ description: "null where it would be of too few" }),
  moves: movesSchema.nullable(),
});

/** Whether the room's screen shows the restitution. */
export const openingSchema = z.strictObject({ open: z.boolean() });
