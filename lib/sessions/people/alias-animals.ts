/**
 * What generated names are made of: animals that nobody minds being called, of any size and gender. Left out: those that
 * are used as insults or to tease somebody about their body, their pace or their mind.
 */
export const animals = {
  fr: [
    ...["Loutre", "Renard", "Hérisson", "Panda", "Koala", "Lynx", "Castor", "Écureuil"],
    ...["Dauphin", "Pingouin", "Hibou", "Colibri", "Mésange", "Rossignol", "Alouette", "Cigogne"],
    ...["Héron", "Faucon", "Aigle", "Albatros", "Flamant", "Cygne", "Toucan", "Perroquet"],
    ...["Martinet", "Hirondelle", "Chamois", "Cerf", "Biche", "Gazelle", "Antilope", "Zèbre"],
    ...["Girafe", "Tigre", "Léopard", "Guépard", "Panthère", "Jaguar", "Puma", "Loup"],
    ...["Ours", "Raton", "Belette", "Hermine", "Martre", "Marmotte", "Lièvre", "Gerbille"],
    ...[
      "Papillon",
      "Libellule",
      "Abeille",
      "Coccinelle",
      "Luciole",
      "Cigale",
      "Grillon",
      "Scarabée",
    ],
    ...["Saumon", "Dorade", "Espadon", "Hippocampe", "Narval", "Phoque", "Tortue", "Salamandre"],
  ],
  en: [
    ...["Otter", "Fox", "Hedgehog", "Panda", "Koala", "Lynx", "Beaver", "Squirrel"],
    ...["Dolphin", "Penguin", "Owl", "Hummingbird", "Robin", "Nightingale", "Lark", "Stork"],
    ...["Heron", "Falcon", "Eagle", "Albatross", "Flamingo", "Swan", "Toucan", "Parrot"],
    ...["Swift", "Swallow", "Chamois", "Stag", "Deer", "Gazelle", "Antelope", "Zebra"],
    ...["Giraffe", "Tiger", "Leopard", "Cheetah", "Panther", "Jaguar", "Puma", "Wolf"],
    ...["Bear", "Raccoon", "Meerkat", "Ermine", "Marten", "Marmot", "Hare", "Gerbil"],
    ...["Butterfly", "Dragonfly", "Bee", "Ladybird", "Firefly", "Cicada", "Cricket", "Beetle"],
    ...["Salmon", "Kingfisher", "Swordfish", "Seahorse", "Narwhal", "Seal", "Turtle", "Salamander"],
  ],
} as const;
