"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from "react";
import { guardAccent, readAccent } from "./accent.ts";
import styles from "./embed.module.css";

/** What the page that shows the quiz may hear. Nothing else is ever said to it. */
type Message =
  | { type: "height"; height: number }
  | { type: "started" }
  | { type: "finished" }
  | { type: "role"; verdict: string; roles: readonly string[] };

/** Tells the host: only a page of this very origin gets it. */
export function tellHost(host: string, message: Message): void {
  window.parent.postMessage({ azimut: 1, ...message }, host);
}

/** The origin of the page that shows this one; `null` where none does, or it cannot be known. */
export const HostContext = createContext<string | null>(null);

/**
 * What every page for a frame stands in: it takes the host's colour, tells the host how high it is and when somebody begins, and
 * keeps what the host said in the address. The policy of the page (app/_api/page-headers.ts) sees that nobody but a host that
 * the operator has named can show it.
 */
export function EmbedHost({ children }: { children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  const wishes = useRef("");
  const host = useSyncExternalStore(subscribeNever, findHost, () => null);
  const path = usePathname();

  useLayoutEffect(() => {
    wishes.current ||= location.search;
    if (wishes.current !== location.search) {
      history.replaceState(null, "", `${path}${wishes.current}${location.hash}`);
    }
  }, [path]);

  /** Before a link to another page of the frame is followed: what the host wishes goes along. */
  function carryWishes({ target }: MouseEvent) {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href]");
    if (!link || link.pathname === location.pathname) return;
    if (/^\/[^/]+\/embed(\/|$)/.test(link.pathname)) link.search = wishes.current;
  }

  useLayoutEffect(() => {
    const accent = readAccent(new URLSearchParams(location.search).get("accent"));
    if (page.current && accent) paint(page.current, accent);
  }, []);

  useLayoutEffect(() => {
    const node = page.current;
    if (!node || host === null) return;
    const origin = host;
    const observer = new ResizeObserver(() => {
      tellHost(origin, { type: "height", height: Math.ceil(node.getBoundingClientRect().height) });
    });
    observer.observe(node);
    const begin = () => tellHost(origin, { type: "started" });
    node.addEventListener("change", begin, { once: true });
    return () => {
      observer.disconnect();
      node.removeEventListener("change", begin);
    };
  }, [host]);

  return (
    <HostContext value={host}>
      <div ref={page} className={styles.page} onClickCapture={carryWishes}>
        {children}
      </div>
    </HostContext>
  );
}

function subscribeNever() {
  return () => {};
}

/** Firefox does not say who shows a page: there the host says it, and a false one would hear nothing. */
function findHost(): string | null {
  if (window.parent === window) return null;
  const said = new URLSearchParams(location.search).get("host");
  const named = location.ancestorOrigins?.[0] ?? said ?? document.referrer;
  try {
    const { protocol, origin } = new URL(named);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

function paint(page: HTMLElement, wish: string): void {
  for (const [theme, colours] of Object.entries(guardAccent(wish))) {
    for (const [name, colour] of Object.entries(colours)) {
      page.style.setProperty(`--${theme}-${name}`, colour);
    }
  }
  page.dataset.accent = wish;
}
