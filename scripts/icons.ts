/** Draws `public/icon/<size>.png` from icon.svg: `npx tsx scripts/icons.ts`. Needed only after the drawing has changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from './lib/find-browser.mjs';

const SIZES = [16, 32, 48, 96, 128];

async function drawIcons(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or name it in SIDELINE_CHROMIUM.');
  const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
  const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({
      path: join(import.meta.dirname, `../public/icon/${size}.png`),
      omitBackground: true,
    });
  }
  await browser.close();
}

await drawIcons();
