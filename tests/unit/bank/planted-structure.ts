import { type Planted, writeWeights } from "./planted-fault.ts";

/** Faults in ids, dimensions, claims, sources and the shape of the files. */
export const plantedStructure: Planted[] = [
  {
    what: "an id given twice",
    write: [["bank.json", ["items", 3, "id"], "hands-1"]],
    fault: ["bank.json", "hands-1", "duplicate-id"],
  },
  {
    what: "an id that the quiz's form needs for itself",
    write: [["bank.json", ["items", 3, "id"], "guess"]],
    fault: ["bank.json", "guess", "reserved-id"],
  },
  {
    what: "a dimension that does not exist",
    write: [["bank.json", ["items", 0, "dimension"], "feet"]],
    fault: ["bank.json", "hands-1", "dimension-unknown"],
  },
  {
    what: "a dimension with two items",
    write: [["bank.json", ["items", 0, "dimension"], "setting"]],
    fault: ["bank.json", "hands", "dimension-thin"],
  },
  {
    what: "neighbours of the same dimension",
    write: [["bank.json", ["items", 1, "dimension"], "hands"]],
    fault: ["bank.json", "pace-1", "neighbours"],
  },
  {
    what: "an axis off its centre",
    write: [["bank.json", ["dimensions", 0, "axis"], [1, 1]]],
    fault: ["bank.json", "hands", "axis-uncentred"],
  },
  {
    what: "an axis for one role too many",
    write: [["bank.json", ["dimensions", 0, "axis"], [1, -1, 0]]],
    fault: ["bank.json", "hands", "axis-length"],
  },
  {
    what: "too few items between two roles",
    write: [0, 2].flatMap((item) => writeWeights(item, Array(5).fill([0, 0]))),
    fault: ["bank.json", "builder guide", "roles-undistinguished"],
  },
  {
    what: "an express quiz of two items",
    write: [["bank.json", ["express"], ["hands-1", "pace-1"]]],
    fault: ["bank.json", "express", "express-size"],
  },
  {
    what: "an express quiz with an item that is not there",
    write: [["bank.json", ["express"], ["hands-1", "feet-1"]]],
    fault: ["bank.json", "feet-1", "express-unknown"],
  },
  {
    what: "one claim for two roles",
    write: [["bank.json", ["items", 0, "claims"], ["builder-definition"]]],
    fault: ["bank.json", "hands-1", "claims-count"],
  },
  {
    what: "a claim that nobody made",
    write: [["bank.json", ["items", 0, "claims", 0], "hearsay"]],
    fault: ["bank.json", "hands-1", "claim-unknown"],
  },
  {
    what: "claims in the wrong order of roles",
    write: [["bank.json", ["items", 0, "claims"], ["guide-definition", "builder-definition"]]],
    fault: ["bank.json", "hands-1", "claim-about"],
  },
  {
    what: "a source that is not listed",
    write: [["sources.json", ["claims", "guide-definition", "source"], "memory"]],
    fault: ["sources.json", "guide-definition", "source-unknown"],
  },
  {
    what: "a claim about nobody",
    write: [["sources.json", ["claims", "guide-definition", "about", 1], "baker"]],
    fault: ["sources.json", "guide-definition", "role-unknown"],
  },
  {
    what: "a key that the schema does not know",
    write: [["bank.json", ["items", 0, "hint"], "Take a."]],
    fault: ["bank.json", "items.hands-1", "schema"],
  },
  {
    what: "a weight that is no whole number",
    write: writeWeights(0, [
      [2, -2],
      [1.5, -1],
    ]),
    fault: ["bank.json", "items.hands-1.options.b.weights.0", "schema"],
  },
];
