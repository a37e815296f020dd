import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  cannot: "This browser cannot print: open this page in another one.",
} satisfies Words<typeof fr>;
