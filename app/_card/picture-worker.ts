import sharp, { type Sharp } from "sharp";
import { buildElements, loadImageResponse, readPictureFonts } from "./picture-elements.ts";
import type { Scene } from "./scene.ts";

/*
 * Draws pictures in a process of its own, so that pages are answered meanwhile. Node runs this file as it stands. In this
 * process alone sharp, with which @vercel/og draws, writes a PNG with a palette: in full colour it would take up to 310 kB.
 */
const { png } = sharp.prototype;
Object.assign(sharp.prototype, {
  png(this: Sharp) {
    return png.call(this, { palette: true, quality: 80, effort: 1, dither: 0 });
  },
});

// No picture is drawn twice, and one thread each is fast enough: without these the memory is twice as much.
sharp.cache(false);
sharp.concurrency(1);

const ImageResponse = await loadImageResponse();

const fonts = readPictureFonts();

process.on("message", ({ id, scene }: { id: number; scene: Scene }) => {
  drawPng(scene).then(
    (png) => process.send?.({ id, png }),
    (error) => process.send?.({ id, fault: String(error) }),
  );
});
// Whoever wanted pictures is gone.
process.on("disconnect", () => process.exit(0));

async function drawPng(scene: Scene): Promise<Uint8Array> {
  const { width, height } = scene;
  const response = new ImageResponse(buildElements(scene), { width, height, fonts });
  return new Uint8Array(await response.arrayBuffer());
}
