/**
 * Gives the template with each `{name}` replaced by its value; an unknown name stays as it is.
 * @example fillTemplate("Question {n} sur {total}", { n: 3, total: 24 }) // "Question 3 sur 24"
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
