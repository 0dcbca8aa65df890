import { expect, type Page } from '@playwright/test';

/** Windows that texts have to fit into: a small one, and a usual one at twice the size of text. */
const sizes = [
  ['1,024 × 640', 1024, 640],
  ['twice the size of text', 720, 450],
] as const;

/** What a host told a window: pages, kits, settings and sentences, which no translation of the window changes. */
const contents = new WeakMap<Page, Set<string>>();

const gather = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value.replaceAll(/\s+/gu, ' ').trim());
  else if (Array.isArray(value)) for (const one of value) gather(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) gather(one, into);
};

/** Opens the window in the pseudo language, and notes from then on what the host tells it. */
export const disguise = async (page: Page): Promise<void> => {
  const told = new Set<string>();
  contents.set(page, told);
  // Whatever an operation answers, and not the stream of events, which has no end.
  await page.route(/\/api\/[a-z]+\.[a-z-]+$/u, async (route) => {
    // A call may still be under way when the journey ends.
    const response = await route.fetch().catch(() => null);
    if (response === null) return;
    gather(await response.json().catch(() => null), told);
    await route.fulfill({ response }).catch(() => undefined);
  });
  await page.goto(`${new URL(page.url()).origin}/?language=en-XA`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
};

/** Runs in the page: visible texts that are not, or not in full, between the brackets of the catalogue. */
const foreignTexts = (): { text: string; at: string }[] => {
  const own = (text: string): string => {
    let rest = text.replaceAll(/\s+/gu, ' ');
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, '\uFFFC');
    }
    return rest;
  };
  // What is content is marked as the web marks it: a machine that translates leaves it alone, too.
  const excepted = '[translate="no"], input, textarea, kbd, script, style, [aria-hidden="true"]';
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest(excepted) === null;
  const placeOf = (element: Element): string =>
    [element.parentElement, element]
      .map((one) => (one ? `${one.localName}.${one.getAttribute('class') ?? ''}` : ''))
      .join(' > ');
  const found: { text: string; at: string }[] = [];
  const add = (text: string, element: Element): void => {
    const pieces = own(text)
      .split(/\uFFFC| · | – /u)
      .map((piece) => piece.trim())
      .filter((piece) => /\p{L}{2}/u.test(piece));
    for (const piece of pieces) found.push({ text: piece, at: placeOf(element) });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && isSeen(parent)) add(node.textContent ?? '', parent);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const element of document.body.querySelectorAll(`[${name}]`))
      if (element.checkVisibility() && element.closest('[translate="no"]') === null)
        add(element.getAttribute(name) ?? '', element);
  return found;
};

/** Runs in the page: texts that are cut off, or that reach out of their button. */
const clippedTexts = (): string[] => {
  const found: string[] = [];
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      (node.textContent ?? '').trim() === '' ||
      parent?.localName === 'textarea' ||
      !parent?.checkVisibility({ visibilityProperty: true })
    )
      continue;
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      // For screen readers alone.
      if (frame.width <= 1 && frame.height <= 1) break;
      // Shortened on purpose, and told so by the dots.
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) break;
      const isButton = box.matches('button, [role="button"], [role="tab"], .button');
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (!isButton && !clips) continue;
      const over = Math.max(
        text.right - frame.right,
        frame.left - text.left,
        text.bottom - frame.bottom - 2,
        frame.top - text.top - 2,
      );
      if (over > 1) {
        found.push(
          `${(node.textContent ?? '').trim()} in ${box.localName}.${box.getAttribute('class') ?? ''} by ${Math.round(over)} px`,
        );
        break;
      }
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) {
    const reaching = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const last = reaching.at(-1);
    found.push(
      `the window itself by ${over} px, ${last?.localName ?? ''}.${last?.getAttribute('class') ?? ''}`,
    );
  }
  return found;
};

/** A walk goes on past what it finds, and tells all of it. */
const softly = expect.configure({ soft: true });

/** Every text in sight is the catalogue's or content, and none is cut off, in windows of both sizes. */
export const isReadyForTranslation = async (page: Page, where: string): Promise<void> => {
  // React Aria's own words come with it, in the languages that the build keeps of them.
  const isTold = (text: string): boolean =>
    text === 'Dismiss' || contents.get(page)?.has(text) === true;
  for (const [size, width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const foreign = async () =>
      (await page.evaluate(foreignTexts))
        .filter(({ text }) => !isTold(text))
        .map(({ text, at }) => `“${text}” in ${at}`);
    await softly
      .poll(foreign, { message: `${where}, ${size}: not of the catalogue`, timeout: 3_000 })
      .toEqual([]);
    await softly
      .poll(() => page.evaluate(clippedTexts), {
        message: `${where}, ${size}: cut off`,
        timeout: 3_000,
      })
      .toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
};
