import { afterEach, describe, expect, it } from 'vitest';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { closeKit, useKitStore } from '../../state/kit-store.ts';
import { smallKit } from '../../state/testing/small-kit.ts';
import { useView } from '../../state/view-store.ts';
import { useFileProblem } from '../file/file-problem-store.ts';
import { openSampleKit } from './open-sample-kit.ts';

const page = (origin: string) => ({ id: `${origin} page`, origin });
const family = {
  levels: [{ id: 'pilot' }, { id: 'senior' }],
  specialties: [
    { id: 'night', forLevels: ['pilot'] },
    { id: 'ice', forLevels: null },
  ],
};
const answers = {
  'pages.list': [page('file'), page('bundled')],
  'pages.read': { id: 'bundled page', sha256: 'f00', family },
  'kits.build': smallKit(),
};

afterEach(() => {
  closeKit();
  useFileProblem.setState({ problem: null });
});

describe('the sample kit', () => {
  it('is made of the page that comes with the app, for its second level, and is marked', async () => {
    const { bridge, callsOf } = fakeBridge(answers);
    await openSampleKit(bridge);
    expect(callsOf('kits.build')).toEqual([
      { page: 'bundled page', level: 'senior', specialty: 'ice', form: 'A' },
    ]);
    const { open } = useKitStore.getState();
    expect(open?.history.kit).toEqual({ ...smallKit(), sample: true });
    expect(open?.ref).toBeNull();
    expect(useView.getState().screen.name).toBe('kit');
  });

  it('cannot be made without that page, and then says so and opens nothing', async () => {
    const { bridge } = fakeBridge({ ...answers, 'pages.list': [page('file')] });
    await openSampleKit(bridge);
    expect(useKitStore.getState().open).toBeNull();
    expect(useFileProblem.getState().problem?.code).toBe('page-not-found');
  });

  it('is of the only level where there is no second', async () => {
    const one = { ...family, levels: [{ id: 'pilot' }] };
    const { bridge, callsOf } = fakeBridge({
      ...answers,
      'pages.read': { id: 'bundled page', sha256: 'f00', family: one },
    });
    await openSampleKit(bridge);
    expect(callsOf('kits.build')).toMatchObject([{ level: 'pilot', specialty: 'night' }]);
  });
});
