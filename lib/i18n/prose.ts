/** A page of plain words: a lead and titled sections of paragraphs and lists. */
export interface Prose {
  title: string;
  description: string;
  lead: string;
  sections: readonly ProseSection[];
}

export interface ProseSection {
  id: string;
  title: string;
  paragraphs: readonly string[];
  list?: readonly string[];
}
