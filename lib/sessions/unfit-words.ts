/*
 * What no alias, join code or ticket may spell, in French or in English: insults, slurs, words for bodies, sex and
 * violence, and what is called after people to hurt them. Stems, so that endings and plurals are found too. A list of this
 * kind is never complete: add to it. What has been given out already stays as it is.
 */
const stems = [
  ...["abrut", "anal", "anus", "arse", "ass", "bais", "batar", "beauf", "bicot", "bitch", "bite"],
  ...["boch", "bomb", "boob", "boud", "boug", "branl", "caca", "cagol", "cassos", "catin", "chatt"],
  ...[
    "chibr",
    "chie",
    "chink",
    "clodo",
    "cochon",
    "cock",
    "con",
    "coon",
    "couil",
    "crap",
    "cretin",
  ],
  ...[
    "crev",
    "cul",
    "cum",
    "cunt",
    "daesh",
    "damn",
    "dead",
    "debil",
    "dick",
    "die",
    "drug",
    "dumb",
  ],
  ...["dyke", "ejac", "encul", "facho", "fag", "fat", "fdp", "feuj", "fuck", "fuk", "garce", "gay"],
  ...["gogol", "gook", "gouin", "gros", "gueul", "gun", "hag", "hell", "hitler", "homo", "idiot"],
  ...[
    "imbec",
    "jap",
    "jihad",
    "jizz",
    "juif",
    "kebab",
    "kike",
    "kill",
    "kkk",
    "kys",
    "lard",
    "mald",
  ],
  ...["melon", "merd", "meth", "moch", "mongol", "moron", "mort", "naked", "nazi", "negr", "niak"],
  ...["nichon", "nigg", "nigr", "nik", "ntm", "nude", "nul", "obes", "paki", "pede", "pedo", "pee"],
  ...[
    "penis",
    "pipi",
    "piss",
    "pomp",
    "poo",
    "porc",
    "porn",
    "pouf",
    "prout",
    "pus",
    "put",
    "queer",
  ],
  ...[
    "quequ",
    "racail",
    "rape",
    "raton",
    "retard",
    "sale",
    "salo",
    "salau",
    "schlag",
    "semen",
    "sex",
  ],
  ...["shit", "slag", "slut", "spast", "spaz", "sperm", "spic", "stup", "suc", "tapet", "tapin"],
  ...[
    "tarl",
    "tepu",
    "terror",
    "teub",
    "tit",
    "tranny",
    "trans",
    "trisom",
    "truie",
    "tuer",
    "turd",
  ],
  ...["twat", "ugly", "vagin", "viol", "wank", "whore", "wtf", "youp", "youtr", "zizi", "zob"],
];

/** Too short to be looked for in other spellings. */
const letters = ["hh", "pd", "ss", "tg"];

/** Numbers that are read as codes: of the extreme right, of the police and the law, of sex, drugs and the devil. */
const numbers = ["14", "18", "28", "33", "69", "88", "187", "311", "420", "666", "1312"];

/** The characters that a letter is read from. */
const readings: Readonly<Record<string, string>> = {
  a: "a4",
  b: "b8",
  c: "ckq",
  e: "e3",
  g: "g69",
  i: "i1y",
  k: "kcq",
  l: "l1",
  o: "o0",
  q: "qkc9",
  s: "s5z",
  t: "t7",
  u: "uv",
  y: "yi",
  z: "z2s",
};

const unfit = new RegExp(
  [
    ...stems.map((stem) => [...stem].map((letter) => `[${readings[letter] ?? letter}]`).join("")),
    ...letters,
    ...numbers,
  ].join("|"),
);

/**
 * Tells whether a text holds a word or a number that nobody should be called by or hand round. Case, accents and separators
 * do not count, and digits are also read as the letters they look like.
 * @example isUnfit("7P-UT3") // true: "pute"
 */
export function isUnfit(text: string): boolean {
  const plain = text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  return unfit.test(plain);
}
