/** The smallest group of which anything is told: no picture, no filter, no difference and no export is about fewer people. */
export const smallestGroup = 5;
