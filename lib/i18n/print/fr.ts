export default {
  cannot: "Ce navigateur ne sait pas imprimer : ouvrez cette page dans un autre.",
} as const;
