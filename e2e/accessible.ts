import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Cards out of sight are checked too: browsers lay them out late, and they would be measured before. */
const showAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLElement>('.question'))
      card.style.contentVisibility = 'visible';
  });

/** Nothing that the rules of WCAG 2.2 AA object to, in the light and in the dark. */
export const isAccessible = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await showAll(page);
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(' | ')}`,
    );
    expect(found, `${where}, ${colorScheme}`).toEqual([]);
  }
};
