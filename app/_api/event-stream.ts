/** What of a stream may wait for a reader that is slow before it is given up: the reader connects again. */
const mostWaiting = 4_000_000;

/** The headers of a stream: no cache and no compressor in between may hold it back. */
export const eventHeaders: Record<string, string> = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** When a browser connects again after the server has ended a stream, in milliseconds: the next server is there by then. */
const againMs = 1000;

declare global {
  // Next bundles this module more than once; the process ends all of its streams.
  var azimutStreams: Set<() => void> | undefined;
}

/** Ends every stream of this process and tells each browser when to connect again; gives how many there were. */
export function endStreams(): number {
  const endings = [...(globalThis.azimutStreams ?? [])];
  for (const end of endings) end();
  return endings.length;
}

/** Events to a browser. `close` ends the stream, and may be called at any time and more than once. */
interface EventStream {
  body: ReadableStream<Uint8Array>;
  isOpen(): boolean;
  send(event: string, data: unknown): void;
  close(): void;
}

/** Makes a stream of server-sent events; `onClose` is called once, whichever side ends it. */
export function openEventStream(onClose: () => void): EventStream {
  globalThis.azimutStreams ??= new Set();
  const open = globalThis.azimutStreams;
  const encoder = new TextEncoder();
  let writer: ReadableStreamDefaultController<Uint8Array> | null = null;

  function end(): void {
    if (!writer) return;
    writer = null;
    open.delete(endForNow);
    onClose();
  }

  function close(): void {
    const ended = writer;
    end();
    try {
      ended?.close();
    } catch {
      // The other side was first.
    }
  }

  function endForNow(): void {
    writer?.enqueue(encoder.encode(`retry: ${againMs}\n\n`));
    close();
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        writer = controller;
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
  return {
    body,
    isOpen: () => writer !== null,
    send(event, data) {
      if (!writer) return;
      // Not before: what was made for a request that is refused ends with it.
      open.add(endForNow);
      writer.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      if (-(writer.desiredSize ?? 0) > mostWaiting) close();
    },
    close,
  };
}
