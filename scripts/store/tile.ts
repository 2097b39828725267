import { readFile } from 'node:fs/promises';
import type { View } from '../../tests/e2e/drivers/view.ts';

const SIZE = { width: 440, height: 280 };
const WORDS = {
  en: ['Fair play with clients', 'Notes, yellow and red cards', 'beside the name in your CRM'],
  ru: ['Честная игра с клиентами', 'Заметки, жёлтые и красные карточки', 'рядом с именем в вашей CRM'],
} as const;

/** The promotional tile: the icon, the name, and what it is for. @returns a picture of 440 × 280 */
export async function drawTile(page: View, language: 'en' | 'ru'): Promise<Buffer> {
  const icon = await readFile(new URL('../icon.svg', import.meta.url), 'utf8');
  const [claim, ...lines] = WORDS[language];
  const text = (y: number, size: number, weight: number, words: string) =>
    `<text x="156" y="${y}" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}" fill="#fff">${words}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">
    <rect width="100%" height="100%" fill="#12382a"/>
    <g transform="translate(24 84)">${icon.replace('<svg', '<svg width="112" height="112"')}</g>
    ${text(118, 40, 700, 'Sideline')}${text(150, 18, 600, claim)}${lines.map((line, index) => text(184 + index * 22, 14, 400, line)).join('')}
  </svg>`;
  await page.activate();
  await page.resize(SIZE.width, SIZE.height);
  await page.evaluate((drawing) => {
    document.documentElement.innerHTML = `<body style="margin:0">${drawing}</body>`;
  }, svg);
  return page.screenshot();
}
