// Renders the icon's PNGs from its SVG with the installed Chromium: `npx tsx scripts/icons.ts [path of the browser]`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const FOLDER = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('nachlese.svg', FOLDER), 'utf8');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
