import { z } from "zod";

/** How sure a result is, in one word. */
export const verdictKindSchema = z.enum(["none", "clear", "leaning", "mixed"]).meta({
  description:
    "none: nothing is answered, or where elevation.level is low none of the roles attracts much; then first names the nearest all the same",
});

const figures = {
  sum: z.int().meta({ description: "what the answered ratings add up to, 0 to 4 each" }),
  maximum: z.int().meta({ description: "what all ratings asked add up to at most" }),
  level: z.enum(["low", "moderate", "high"]).meta({
    description:
      "low and high: it would be low, or would not, at least 8 times in 10 if the ratings were answered again; moderate: in between",
  }),
};

/** How strongly the roles attract in all: the figures of one line. Skipped ratings add nothing, and count as not known. */
export const elevationFiguresSchema = z.strictObject(figures).meta({
  description: "how strongly the roles attract in all; only where the bank has ratings",
  examples: [{ sum: 5, maximum: 24, level: "low" }],
});

/** How strongly the roles attract in all, with what it could be and how surely it is low. */
export const elevationSchema = z
  .strictObject({
    ...figures,
    range: z
      .tuple([z.int(), z.int()])
      .meta({ description: "between which sums it lies, whatever the answers to skipped ratings" }),
    lowBelow: z.number().meta({ description: "elevation below this is low" }),
    low: z.number().meta({ description: "probability that it would be low in a retest" }),
  })
  .meta({
    description:
      "how strongly the roles attract in all: how much today, never what somebody is made for; only where the bank has ratings",
    examples: [
      {
        ...{ sum: 5, range: [5, 5], maximum: 24 },
        ...{ lowBelow: 11, low: 0.88614871436, level: "low" },
      },
    ],
  });
