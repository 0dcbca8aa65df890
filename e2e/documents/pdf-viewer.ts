import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const types: Record<string, string> = {
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

const address = 'http://viewer.localhost';

/** The viewer that Firefox has, with nothing around it. */
const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Viewer</title>
    <link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css" />
  </head>
  <body>
    <div id="container" style="position: absolute; inset: 0; overflow: auto">
      <div id="viewer" class="pdfViewer"></div>
    </div>
    <script type="module">
      import * as pdfjsLib from '/pdfjs/build/pdf.mjs';
      globalThis.pdfjsLib = pdfjsLib;
      pdfjsLib.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.mjs';
      const { EventBus, PDFLinkService, PDFViewer } = await import('/pdfjs/web/pdf_viewer.mjs');
      const eventBus = new EventBus();
      const linkService = new PDFLinkService({ eventBus });
      const container = document.getElementById('container');
      const viewer = new PDFViewer({ container, eventBus, linkService });
      linkService.setViewer(viewer);
      const pdf = await pdfjsLib.getDocument('/form.pdf').promise;
      viewer.setDocument(pdf);
      linkService.setDocument(pdf, null);
      globalThis.saveForm = async () => Array.from(await pdf.saveDocument());
    </script>
  </body>
</html>`;

/** Opens a PDF in the viewer of pdf.js, as people fill it in. */
export const openInViewer = async (page: Page, pdf: Uint8Array): Promise<void> => {
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    const body = pathname.startsWith('/pdfjs/')
      ? await readFile(join(pdfjs, pathname.slice('/pdfjs/'.length)))
      : Buffer.from(pdf);
    return route.fulfill({ contentType: types[extname(pathname)] ?? 'text/plain', body });
  });
  await page.goto(`${address}/`);
  await page.locator('.annotationLayer input').first().waitFor();
};

/** The file as the viewer saves it. */
export const saveFromViewer = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(await page.evaluate<number[]>('saveForm()'));

/** Goes on with the Tab key to the next field; gives its name and what is said of it, empty strings behind the last. */
export const tabOn = async (page: Page): Promise<{ name: string; label: string }> => {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      return { name: '', label: '' };
    return { name: element.name, label: element.closest('section')?.title ?? '' };
  });
};
