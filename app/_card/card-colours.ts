/*
 * A card is a picture: it looks the same on every screen, so it has the light theme's colours as values. A test compares
 * them with app/_ui/tokens.css.
 */

/** The chart's paper, ink and magenta, as in the light theme. */
export const cardColours = {
  paper: "#f6f0e2",
  "paper-raised": "#fdfaf2",
  ink: "#13232e",
  "ink-soft": "#46555e",
  line: "#d8ccb1",
  accent: "#98175f",
  contour: "#e4d8bd",
  water: "#dde9ea",
} as const;

const roleColours: Readonly<Record<string, { strong: string; soft: string }>> = {
  "sales-manager": { strong: "#a83a06", soft: "#f6dfd0" },
  "account-manager": { strong: "#0a568f", soft: "#d8e6ee" },
  "territory-manager": { strong: "#0a6249", soft: "#d5e8dc" },
};

/** The roles' colours: a strong one for marks, names and bars, a soft one for areas. */
export const roleColourList = Object.values(roleColours);

/** Gives a role's colours; the ink's for a role that no design knows. */
export function colourRole(role: string): { strong: string; soft: string } {
  return roleColours[role] ?? { strong: cardColours.ink, soft: cardColours.line };
}
