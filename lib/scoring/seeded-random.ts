/**
 * Gives a generator of numbers in [0, 1) that is the same for the same seed, on every machine.
 * Source: Mulberry32 (Tommy Ettinger, public domain), 32 bits of state, period 2³².
 * @example const random = seedRandom(1); random() // the same number each time this line runs
 */
export function seedRandom(seed: number): () => number {
  let state = seed >>> 0;
  return function drawNumber(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from the normal distribution with mean 0 and variance 1 (Box and Muller 1958). */
export function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
