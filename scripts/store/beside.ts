import type { View } from '../../tests/e2e/drivers/view.ts';

/** Two pictures beside each other, as a picture without transparency, which the stores refuse. @param sheet an empty page */
export async function beside(sheet: View, left: Buffer, right: Buffer, size: { width: number; height: number }): Promise<Buffer> {
  await sheet.activate();
  await sheet.resize(size.width, size.height);
  await sheet.evaluate(
    async (...pictures: string[]) => {
      document.documentElement.innerHTML = '<body style="margin:0;display:flex"></body>';
      const images = pictures.map((one) => Object.assign(new Image(), { src: `data:image/png;base64,${one}` }));
      document.body.append(...images);
      await Promise.all(images.map((one) => one.decode()));
    },
    left.toString('base64'),
    right.toString('base64'),
  );
  return sheet.screenshot();
}
