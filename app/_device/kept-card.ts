/*
 * The card of somebody else that the next result is to be put beside, in the browser's sessionStorage and nowhere else:
 *
 *   azimut:card   cr1-0cwnfr2a929gr4706w9mf   the token in the address of the card's page
 *
 * It is kept from the moment that somebody wants to compare until the comparison is shown, until it is given up, or until the tab is
 * closed: the next person at this device has nothing to do with it.
 */

const cardKey = "azimut:card";

/** Keeps the token of the card to compare with; `null` forgets it. Tells whether this browser could. */
export function keepCard(token: string | null): boolean {
  try {
    if (token === null) sessionStorage.removeItem(cardKey);
    else sessionStorage.setItem(cardKey, token);
    return true;
  } catch {
    return false;
  }
}

/** Gives the page where the kept card and this device's result are compared; `null` where no card is kept. */
export function findComparison(): string | null {
  try {
    const token = sessionStorage.getItem(cardKey) ?? "";
    return /^[0-9a-z-]{1,32}$/.test(token) ? `/card/${token}#compare` : null;
  } catch {
    return null;
  }
}
