import { NotFoundWords } from "#app/_ui/frame/not-found-words.tsx";

/** What a page of a known language shows when what it is about does not exist. */
export default NotFoundWords;
