import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { showCheck, showHome, showPage, useView } from '../../state/view-store.ts';
import { correctRows } from './correction-step.ts';
import {
  beginChecking,
  correct,
  redoCorrection,
  undoCorrection,
  useCorrections,
} from './correction-store.ts';
import { smallPage } from './testing/small-page.ts';

const after = (more: Partial<OpenPage> = {}): OpenPage => ({
  ...smallPage(),
  corrections: [{ text: 'Ropes', nth: 0, as: 'must' }],
  ...more,
});
const asMust = (id: number) => (page: OpenPage) => correctRows(page, [id], 'must', `row ${id}`);
const shown = () => {
  const { screen } = useView.getState();
  return 'page' in screen ? screen.page : null;
};
const steps = () => {
  const { past, future } = useCorrections.getState().history;
  return [past.length, future.length];
};

/** A host that refuses to keep anything. */
const refusing: Bridge = {
  ...fakeBridge().bridge,
  call: () =>
    Promise.resolve({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } }),
};

describe('corrections of a page', () => {
  beforeEach(() => {
    useCorrections.setState({ of: null });
    showCheck(smallPage());
    beginChecking(smallPage());
  });

  it('are sent to the host, and the page that comes back is shown', async () => {
    const { bridge, callsOf } = fakeBridge({ 'pages.correct': after() });
    const done = await correct(bridge, asMust(6));
    expect(callsOf('pages.correct')).toEqual([
      { id: 'page-1', set: [{ text: 'Ropes', nth: 0, as: 'must' }], clear: [] },
    ]);
    expect(done?.before.corrections).toEqual([]);
    expect(shown()).toEqual(after());
  });

  it('are taken back by their opposite and done again', async () => {
    const { bridge, callsOf } = fakeBridge({ 'pages.correct': after() });
    await correct(bridge, asMust(6));
    await undoCorrection(bridge);
    expect(callsOf('pages.correct').at(-1)).toEqual({
      id: 'page-1',
      set: [],
      clear: [{ text: 'Ropes', nth: 0 }],
    });
    expect(steps()).toEqual([0, 1]);
    await redoCorrection(bridge);
    expect(callsOf('pages.correct').at(-1)).toEqual(callsOf('pages.correct')[0]);
    expect(steps()).toEqual([1, 0]);
  });

  it('go on with the copy that a page of the app became, and say so until it is read', async () => {
    const copy = fakeBridge({ 'pages.correct': after({ id: 'copy' }) });
    await correct(copy.bridge, asMust(6));
    expect(useCorrections.getState().copied).toBe(true);
    await undoCorrection(copy.bridge);
    expect(copy.callsOf('pages.correct').at(-1)).toMatchObject({ id: 'copy' });
    expect(useCorrections.getState().copied).toBe(true);
  });

  it('leave page and steps as they were when the host refuses, and keep the reason', async () => {
    expect(await correct(refusing, asMust(6))).toBeNull();
    expect(shown()).toEqual(smallPage());
    expect(steps()).toEqual([0, 0]);
    expect(useCorrections.getState().failure?.message).toBe('The disk is full.');
  });

  it('can be taken back after a refusal', async () => {
    const { bridge } = fakeBridge({ 'pages.correct': after() });
    await correct(bridge, asMust(6));
    await undoCorrection(refusing);
    expect(steps()).toEqual([1, 0]);
    await undoCorrection(bridge);
    expect(steps()).toEqual([0, 1]);
    expect(useCorrections.getState().failure).toBeNull();
  });

  it('that follow each other quickly are worked out one on the other', async () => {
    const { bridge, callsOf } = fakeBridge({ 'pages.correct': after() });
    await Promise.all([correct(bridge, asMust(6)), correct(bridge, asMust(6))]);
    expect(callsOf('pages.correct')).toHaveLength(1);
  });

  it('do not call a person back who has gone on meanwhile', async () => {
    const { bridge } = fakeBridge({ 'pages.correct': after() });
    const toRole = correct(bridge, asMust(6));
    await Promise.resolve();
    showPage(smallPage());
    await toRole;
    expect(useView.getState().screen.name).toBe('choose');
    expect(shown()).toEqual(after());
    showCheck(smallPage());
    const toHome = correct(bridge, asMust(6));
    await Promise.resolve();
    showHome();
    await toHome;
    expect(useView.getState().screen.name).toBe('home');
  });

  it('keep their steps while the same version of the page is checked again', async () => {
    const { bridge } = fakeBridge({ 'pages.correct': after() });
    await correct(bridge, asMust(6));
    beginChecking(after());
    expect(steps()).toEqual([1, 0]);
    beginChecking(after({ sha256: 'newer' }));
    expect(steps()).toEqual([0, 0]);
  });
});
