/**
 * The outlines of the roles' marks by the place of the role in its bank, in a square of −1 … 1, y downwards. As on a map: a
 * triangle is a summit (to lead), a disc a place (to keep), a square a parcel (to cover).
 */
export const roleOutlines = [
  "M0-.95 1 .8H-1Z",
  "M0-.9A.9.9 0 0 1 0 .9.9.9 0 0 1 0-.9Z",
  "M-.8-.8H.8V.8H-.8Z",
] as const;

/** The outline of each role's mark on the site. */
export const rolePaths: Readonly<Record<string, string>> = {
  "sales-manager": roleOutlines[0],
  "account-manager": roleOutlines[1],
  "territory-manager": roleOutlines[2],
};

/** How many roles the site can show: its compass, cards, paper and sentences are made for three. */
const siteRoles = 3;

/** Finds what keeps a bank with these roles, although it may be sound, from being shown on the site. */
export function findSiteFaults(roles: readonly string[]) {
  if (roles.length !== siteRoles) {
    const message = `The site shows three roles and this bank has ${roles.length}: its compass, cards, paper and sentences would say what is not so. Keep the bank outside questions/, where every command that is sound for it works, or see "Add a role" in CONTRIBUTING.md.`;
    return [{ id: "roles", reason: "site-roles" as const, message }];
  }
  return roles
    .filter((role) => !Object.hasOwn(rolePaths, role))
    .map((id) => {
      const message = `The site has no mark for this role: see "Add a role" in CONTRIBUTING.md.`;
      return { id, reason: "site-mark" as const, message };
    });
}

/** Lines of a portrait by id, in the order in which they are read: the claim that each tells, or `null` where it is ours. */
export type PortraitLines = Readonly<Record<string, string | null>>;

/** What a role is like, told by lines whose words stand in lib/i18n/result. */
export interface Portrait {
  /** The claims that the sentence on the job rests on. */
  job: readonly string[];
  day: PortraitLines;
  likes: PortraitLines;
  tires: PortraitLines;
}

/** The portrait of each role that has one. The hours of a day and its small scenes are ours; what is done comes from the claims. */
export const portraits: Readonly<Record<string, Portrait>> = {
  "sales-manager": {
    job: ["sm-leads-team", "sm-sets-targets", "sm-strategy"],
    day: {
      "sm-figures": "sm-acts-on-figures",
      "sm-meeting": "sm-follows-up",
      "sm-beginner": "sm-recruits-coaches",
      "sm-campaign": "sm-partner-marketing",
      "sm-targets": "sm-segments",
      "sm-aim": "sm-sets-targets",
      "sm-deal": "sm-negotiates",
      "sm-rival": "sm-adapts",
    },
    likes: { "sm-like-progress": null, "sm-like-deciding": "sm-strategy" },
    tires: { "sm-tire-aim": "sm-goal", "sm-tire-less": null },
  },
  "account-manager": {
    job: ["am-keeps-clients", "am-renews", "am-upsell"],
    day: {
      "am-messages": "am-keeps-clients",
      "am-contract": "am-renews",
      "am-help": "am-coordinates",
      "am-reading": "am-learns-client-business",
      "am-visit": "am-decision-makers",
      "am-offer": "am-upsell",
      "am-rivals": "am-competition",
      "am-report": "am-reports",
    },
    likes: { "am-like-people": null, "am-like-solving": "am-solves-problems" },
    tires: { "am-tire-waiting": "am-no-direct-access", "am-tire-smile": null },
  },
  "territory-manager": {
    job: ["tm-definition", "tm-area"],
    day: {
      "tm-road": "tm-field",
      "tm-shop": "tm-area-methods",
      "tm-complaint": "tm-service-relations",
      "tm-map": null,
      "tm-fair": "tm-events",
      "tm-calls": "tm-works-with-departments",
      "tm-spending": "tm-costs",
      "tm-plan": "tm-area-plan",
    },
    likes: { "tm-like-place": null, "tm-like-own": "tm-area-methods" },
    tires: { "tm-tire-car": "tm-field", "tm-tire-alone": null },
  },
};

/** By the address of a pair of roles, the claims that the sentence on what separates them rests on. */
export const differences: Readonly<Record<string, readonly string[]>> = {
  "sales-manager-vs-account-manager": ["sm-leads-team", "sm-prospects", "am-keeps-clients"],
  "sales-manager-vs-territory-manager": ["sm-whole-force", "tm-area"],
  "account-manager-vs-territory-manager": ["am-anywhere", "tm-area"],
};

/** Gives every claim that the portrait of a role rests on, line by line; those of the sentence on the job come last. */
export function listPortraitClaims(role: string): string[] {
  const portrait = portraits[role];
  if (!portrait) return [];
  const { job, day, likes, tires } = portrait;
  const lines = [day, likes, tires].flatMap((told) => Object.values(told));
  return [...job, ...lines.filter((claim) => claim !== null)];
}
