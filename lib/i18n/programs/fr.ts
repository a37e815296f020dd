export default {
  problems: {
    "foreign-origin":
      "Cette page n’a pas le droit de poser la question : les responsables de cet Azimut n’ont pas autorisé son site.",
    "content-type": "La demande n’est pas annoncée comme du JSON (Content-Type: application/json).",
    "bad-json": "La demande n’est pas du JSON.",
    "too-large": "La demande dépasse 16 ko : une feuille de réponses est bien plus courte.",
    "too-slow": "La demande n’est pas arrivée à temps : réessayez.",
    "bad-input": "Il faut la version des questions et les réponses, comme le montre openapi.json.",
    "bad-query": "« version » est un nombre entier, à partir de 1, donné une seule fois.",
    "unknown-version":
      "Cette version des questions n’existe pas : /api/v1/bank donne celles qui existent.",
    "unknown-item": "Cette version n’a pas cette question.",
    "unknown-option": "Cette question n’a pas cette réponse.",
    "too-many-scores": "Trop de feuilles en une minute : réessayez un peu plus tard.",
  },
} as const;
