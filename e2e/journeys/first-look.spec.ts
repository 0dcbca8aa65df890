import { expect, journey } from '../journey.ts';

journey('the app opens with a page to start from', async ({ desk }) => {
  await expect(desk.page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await expect(desk.page.getByText('Product Marketing Manager')).toBeVisible();
});
