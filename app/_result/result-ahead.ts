// What the quiz loads when the last answer is near: the result page's own scripts, and its arithmetic, done ahead.
import "./private-result.tsx";

export { prepareResult } from "./prepared-result.ts";
