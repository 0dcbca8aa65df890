import { describe, expect, it } from 'vitest';
import { operations } from '../contract/operations.ts';
import { settingsSchema } from '../contract/settings-shape.ts';
import { jurisdictions } from '../core/lint/lint-rule.ts';
import { fivePoints, fourPoints } from '../core/kit/rating-scale.ts';
import { sampleKit } from '../documents/sample-kit.fixture.ts';
import { createDrafts } from './drafts.ts';
import { smallLogo } from '../documents/small-logo.fixture.ts';
import { createSettings } from './settings.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const kit = sampleKit();

describe('drafts', () => {
  it('keeps one copy for each window and lists the latest first', async () => {
    const { ports, time, disk } = createTestPorts();
    const drafts = createDrafts(ports);
    const { caller } = createWindow();
    await drafts.keep({ id: 'one', kit, ref: null }, caller);
    time.now = new Date('2026-03-02T10:00:00Z');
    await drafts.keep({ id: 'two', kit, ref: null }, caller);
    await drafts.keep({ id: 'two', kit, ref: null }, caller);
    const list = await drafts.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(disk.paths()).toHaveLength(2);
  });

  it('lets no id reach out of its folder', async () => {
    const { ports, disk } = createTestPorts();
    await createDrafts(ports).keep({ id: '../../../x', kit, ref: null }, createWindow().caller);
    expect(disk.paths()[0]).toMatch(/^\/home\/ada\/\.config\/kits\/drafts\/[0-9a-f]{32}\.json$/u);
  });

  it('drops what a window kept and leaves the rest', async () => {
    const { ports } = createTestPorts();
    const drafts = createDrafts(ports);
    await drafts.keep({ id: 'one', kit, ref: null }, createWindow('a').caller);
    await drafts.keep({ id: 'two', kit, ref: null }, createWindow('b').caller);
    await drafts.dropOf('a');
    const list = await drafts.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['two']);
  });

  it('leaves what a window put aside', async () => {
    const { ports } = createTestPorts();
    const drafts = createDrafts(ports);
    const { caller } = createWindow('a');
    await drafts.keep({ id: 'aside', kit, ref: null, aside: true }, caller);
    await drafts.keep({ id: 'open', kit, ref: null }, caller);
    await drafts.dropOf('a');
    const list = await drafts.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['aside']);
  });

  it('passes over a damaged copy without removing it', async () => {
    const path = '/home/ada/.config/kits/drafts/x.json';
    const { ports, disk } = createTestPorts({ [path]: '{"id":' });
    expect(await createDrafts(ports).list()).toEqual({ ok: true, value: [] });
    expect(disk.paths()).toEqual([path]);
  });
});

describe('settings', () => {
  it('start with defaults, change one by one, and are told to every window', () => {
    const { ports, told } = createTestPorts();
    const settings = createSettings(ports);
    expect(settings.read()).toEqual({
      theme: 'system',
      language: 'system',
      paper: 'a4',
      formats: ['docx', 'pdf'],
      team: '',
      accent: null,
      logo: null,
      scale: 'five',
      ownScale: fivePoints,
      jurisdictions: [...jurisdictions],
      members: [],
      knowsFirstSteps: false,
    });
    settings.change({ paper: 'letter', team: undefined });
    expect(settings.read()).toMatchObject({ paper: 'letter', team: '' });
    expect(told).toEqual([{ event: 'settings-changed', data: settings.read() }]);
  });

  it.each([[null], ['x'], [[]], [{ theme: 'neon', paper: 7, team: 'Pilots' }]])(
    'keep what is sound of damaged ones: %j',
    (stored) => {
      const { ports, values } = createTestPorts();
      values.set('settings', stored);
      const team = stored !== null && typeof stored === 'object' && 'team' in stored;
      expect(createSettings(ports).read()).toEqual({
        theme: 'system',
        language: 'system',
        paper: 'a4',
        formats: ['docx', 'pdf'],
        team: team ? 'Pilots' : '',
        accent: null,
        logo: null,
        scale: 'five',
        ownScale: fivePoints,
        jurisdictions: [...jurisdictions],
        members: [],
        knowsFirstSteps: false,
      });
    },
  );

  it('of a version that knew one scale and one look only mean five points, ink and no logo', () => {
    const { ports, values } = createTestPorts();
    const old = { theme: 'dark', paper: 'letter', formats: ['pdf'], team: 'Pilots' };
    values.set('settings', old);
    const whole = {
      ...old,
      language: 'system',
      accent: null,
      logo: null,
      scale: 'five',
      ownScale: fivePoints,
      jurisdictions: [...jurisdictions],
      members: [],
      knowsFirstSteps: false,
    };
    expect(createSettings(ports).read()).toEqual(whole);
    expect(settingsSchema.parse(old)).toEqual(whole);
  });

  it('speak of the laws of all places until some are chosen, and never of none', () => {
    const { ports, values } = createTestPorts();
    const settings = createSettings(ports);
    const change = operations['settings.change'].input;
    settings.change(change.parse({ jurisdictions: ['eu', 'uk'] }));
    settings.change(change.parse({ theme: 'dark' }));
    expect(settings.read().jurisdictions).toEqual(['eu', 'uk']);
    expect(change.safeParse({ jurisdictions: [] }).success).toBe(false);
    values.set('settings', { ...settings.read(), jurisdictions: ['atlantis'] });
    expect(settings.read()).toMatchObject({ theme: 'dark', jurisdictions: [...jurisdictions] });
  });

  it('keep the scale when a window changes something else', () => {
    const { ports } = createTestPorts();
    const settings = createSettings(ports);
    const change = operations['settings.change'].input;
    const ownScale = { points: fourPoints.points.slice(1), sound: 2 };
    settings.change(change.parse({ scale: 'own', ownScale }));
    settings.change(change.parse({ theme: 'dark' }));
    expect(settings.read()).toMatchObject({ theme: 'dark', scale: 'own', ownScale });
  });

  it('take a logo that is a picture, and refuse what only says so', () => {
    const { ports } = createTestPorts();
    const settings = createSettings(ports);
    const picture = { ...smallLogo, alt: 'A dot' };
    expect(settings.change({ logo: picture })).toMatchObject({ ok: true });
    const broken = { ...picture, data: Buffer.from('no picture').toString('base64') };
    expect(settings.change({ logo: broken })).toMatchObject({ error: { code: 'call-invalid' } });
    expect(settings.read().logo).toEqual(picture);
  });

  it.each([
    ['with two points', { points: fourPoints.points.slice(2), sound: 2 }],
    ['that is no scale', 'one to ten'],
  ])('put five points in the place of own ones %s, and keep the rest', (_, ownScale) => {
    const { ports, values } = createTestPorts();
    values.set('settings', { ...createSettings(ports).read(), scale: 'four', ownScale });
    expect(createSettings(ports).read()).toMatchObject({ scale: 'four', ownScale: fivePoints });
  });
});
