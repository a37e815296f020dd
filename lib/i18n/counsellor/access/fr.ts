/** What a form of a counsellor's says where who may do what, or the session, has changed since the page was drawn. */
export default {
  "not-signed-in":
    "Rien n’a changé : ce navigateur n’est plus connecté. Connectez-vous dans un autre onglet, puis réessayez ici.",
  "unknown-session": "Rien n’a changé : vous n’avez plus accès à cette séance.",
  deleted: "Rien n’a changé : cette séance a été supprimée.",
  "not-allowed":
    "Rien n’a changé : vous voyez encore cette séance, mais ne pouvez plus faire cela.",
  "wrong-state":
    "Rien n’a changé : la séance a été ouverte ou fermée entre-temps. Rechargez cette page.",
} as const;
