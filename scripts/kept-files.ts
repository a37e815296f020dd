import type { IncomingMessage, RequestListener } from "node:http";
import { findKeptBuild } from "./kept-builds.ts";
import { answerStatic } from "./static-answers.ts";

type Handle = (...given: Parameters<RequestListener>) => Promise<void>;

/** What a page may load has a name of its own in each build: a path that leads elsewhere is none. */
const filePath = /^\/_next\/(static\/(?!.*\.\.\/)[\w\-~./[\]()@]+)$/;

/**
 * Lets a page of a version before load its files from the build that it came with, as that build's own server answered them;
 * `handle` answers everything else.
 */
export function serveKeptFiles(build: string, handle: Handle): Handle {
  const kept = new Map<string, RequestListener>();

  function findKept(request: IncomingMessage): RequestListener {
    const [, file] = filePath.exec(readPath(request)) ?? [];
    const folder = file ? findKeptBuild(build, file) : null;
    if (folder === null) return handle;
    try {
      const answer = kept.get(folder) ?? answerStatic(folder, handle);
      kept.set(folder, answer);
      return answer;
    } catch {
      // Another server may be making or removing it at this moment.
      return handle;
    }
  }

  return async function serve(request, response) {
    await findKept(request)(request, response);
  };
}

function readPath({ url = "" }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    return "";
  }
}
