/** Keeps pictures by name, up to a number of bytes: the one asked for longest ago goes first. */
interface PictureCache {
  get(name: string): Uint8Array | undefined;
  keep(name: string, picture: Uint8Array): void;
  /** The bytes of all pictures kept. */
  readonly bytes: number;
}

/** Makes a cache that holds at most `most` bytes. A picture that is larger by itself is not kept. */
export function createPictureCache(most: number): PictureCache {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;

  function drop(name: string): void {
    bytes -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  }

  return {
    get bytes() {
      return bytes;
    },
    get(name) {
      const picture = kept.get(name);
      if (picture) {
        kept.delete(name);
        kept.set(name, picture);
      }
      return picture;
    },
    keep(name, picture) {
      drop(name);
      if (picture.length > most) return;
      kept.set(name, picture);
      bytes += picture.length;
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}
