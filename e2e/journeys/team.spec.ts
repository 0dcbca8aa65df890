import { isAccessible } from '../accessible.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit } from '../steps.ts';

journey(
  'the team’s interviewers are brought from a file and chosen for a stage',
  async ({ desk }) => {
    journey.setTimeout(180_000);
    const { page } = desk;
    await page.getByRole('button', { name: 'Settings' }).click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    const asked = page.waitForEvent('filechooser');
    await settings.getByRole('button', { name: 'Import interviewers…' }).click();
    const csv = 'Name,Job title\nAda Lovelace,Head of Data\n,Recruiter\nGrace Hopper,Recruiter\n';
    await (
      await asked
    ).setFiles({ name: 'Team.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const members = settings.getByRole('list', { name: 'Interviewers of the team' });
    await expect(members.getByRole('listitem')).toHaveCount(2);
    await expect(
      settings.getByText('Team.csv, line 3, was left out: it has no name.'),
    ).toBeVisible();
    await settings.getByRole('textbox', { name: 'Name of the interviewer' }).fill('Bo Baker');
    await page.keyboard.press('Enter');
    await expect(members.getByRole('listitem')).toHaveCount(3);
    await isAccessible(page, 'the list of interviewers');
    await page.keyboard.press('Escape');

    await buildSecurityKit(page);
    await page.getByRole('button', { name: 'Edit stage…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit stage' });
    const box = dialog.getByRole('combobox', { name: 'Add somebody by name' });
    await box.fill('grace');
    await expect(page.getByRole('option', { name: /Grace Hopper/u })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const people = dialog.getByRole('list', { name: 'Who takes it' });
    await expect(people).toContainText('Grace Hopper');
    await box.fill('Somebody Else');
    await page.keyboard.press('Enter');
    await expect(people.getByRole('listitem')).toHaveCount(2);
    await isAccessible(page, 'the people of a stage');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByText('Recruiter: Grace Hopper, Somebody Else')).toBeVisible();
    await expect(page.getByRole('group', { name: 'State of the plan' })).toContainText(
      /\d stages without a name/u,
    );
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Grace Hopper')).toHaveCount(0);
  },
);
