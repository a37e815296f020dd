import { z } from "zod";
import { describeOperation } from "../operation.ts";
import { cardSchema } from "./card-schema.ts";

const embedSchema = z.strictObject({
  version: z.literal("1.0"),
  type: z.literal("photo"),
  title: z.string(),
  url: z.url(),
  width: z.int(),
  height: z.int(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
});

export const makeCard = describeOperation({
  method: "POST",
  path: "/api/v1/cards",
  id: "makeCard",
  caller: "anyone",
  summary: "Signs a result card, which no result contradicts; nothing is kept",
  body: cardSchema,
  status: 201,
  reply: z.strictObject({ token: z.string(), path: z.string() }),
  faults: [],
});

export const embedCard = describeOperation({
  method: "GET",
  path: "/api/v1/oembed",
  id: "embedCard",
  caller: "anyone",
  summary:
    "oEmbed 1.0 for the address of a card: ?url=…, and if need be format=json, maxwidth, maxheight",
  body: null,
  status: 200,
  reply: embedSchema,
  faults: ["unknown-card", "bad-size", "wrong-format"],
});
