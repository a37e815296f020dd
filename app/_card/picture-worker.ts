import { parentPort } from "node:worker_threads";
import sharp from "sharp";
import { encodePalettePng } from "./palette-png.ts";
import { buildElements, loadImageResponse, readPictureFonts } from "./picture-elements.ts";
import type { Scene } from "./scene.ts";

/*
 * Draws pictures in a thread of its own, so that pages are answered meanwhile. Node runs this file as it stands. In this
 * thread alone sharp, with which @vercel/og draws, leaves the pixels as they are: as full-colour PNG they would
 * take up to 270 kB. encodePalettePng writes them.
 */
Object.assign(sharp.prototype, { png: sharp.prototype.raw });

// No picture is drawn twice, and one thread each is fast enough: without these the memory is twice as much.
sharp.cache(false);
sharp.concurrency(1);

const ImageResponse = await loadImageResponse();

const fonts = readPictureFonts();

parentPort?.on("message", ({ id, scene }: { id: number; scene: Scene }) => {
  drawPng(scene).then(
    (png) => parentPort?.postMessage({ id, png }),
    (error) => parentPort?.postMessage({ id, fault: String(error) }),
  );
});

async function drawPng(scene: Scene): Promise<Buffer> {
  const { width, height } = scene;
  const response = new ImageResponse(buildElements(scene), { width, height, fonts });
  // The pixels come in one piece: taken as they are, they are not copied.
  const pixels = await response.body?.getReader().read();
  return encodePalettePng(pixels?.value ?? new Uint8Array(), { width, height });
}
