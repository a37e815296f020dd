/** What of a stream may wait for a reader that is slow before it is given up: the reader connects again. */
const mostWaiting = 4_000_000;

/** The headers of a stream: no cache and no compressor in between may hold it back. */
export const eventHeaders: Record<string, string> = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** Events to a browser. `close` ends the stream, and may be called at any time and more than once. */
interface EventStream {
  body: ReadableStream<Uint8Array>;
  isOpen(): boolean;
  send(event: string, data: unknown): void;
  close(): void;
}

/** Makes a stream of server-sent events; `onClose` is called once, whichever side ends it. */
export function openEventStream(onClose: () => void): EventStream {
  const encoder = new TextEncoder();
  let writer: ReadableStreamDefaultController<Uint8Array> | null = null;

  function end(): void {
    if (!writer) return;
    writer = null;
    onClose();
  }

  function close(): void {
    const open = writer;
    end();
    try {
      open?.close();
    } catch {
      // The other side was first.
    }
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
      writer.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      if (-(writer.desiredSize ?? 0) > mostWaiting) close();
    },
    close,
  };
}
