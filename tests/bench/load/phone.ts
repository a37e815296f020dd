import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findProgram, programs } from "../../../scripts/programs.ts";

/** "Slow 4G" as Chromium's own tools have it: 563 ms a request, 1.44 Mbit/s down, 675 kbit/s up. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** How much slower than this machine the phone is. */
const slowdown = 4;

/** A poor phone that has been nowhere yet: a fresh browser, slowed down, on slow mobile data. */
export interface Phone {
  page: Page;
  devtools: CDPSession;
}

/** Gives a poor phone to `visit`, and throws it away. */
export async function withPhone<T>(visit: (phone: Phone) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: findProgram(programs.chromium) });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slow4g);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await visit({ page, devtools });
  } finally {
    await browser.close();
  }
}
