import type { View } from './drivers/view.ts';

/** Draws two pictures beside each other, by the canvas of a page that is open. */
export async function sideBySide(canvasOf: View, left: Buffer, right: Buffer): Promise<Buffer> {
  const drawn = await canvasOf.evaluate(
    async (...pictures: string[]) => {
      const bitmaps = await Promise.all(
        pictures.map((one) => createImageBitmap(new Blob([Uint8Array.from(atob(one), (char) => char.charCodeAt(0))]))),
      );
      const width = bitmaps.reduce((sum, one) => sum + one.width, 0);
      const canvas = new OffscreenCanvas(width, Math.max(...bitmaps.map((one) => one.height)));
      const context = canvas.getContext('2d');
      let x = 0;
      for (const one of bitmaps) {
        context?.drawImage(one, x, 0);
        x += one.width;
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    },
    left.toString('base64'),
    right.toString('base64'),
  );
  return Buffer.from(drawn, 'base64');
}
