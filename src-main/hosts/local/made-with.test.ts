import { describe, expect, it } from 'vitest';
import { findInstallation } from './installation.ts';
import { readLibraries, runtimeVersions } from './made-with.ts';

describe('what the app runs on', () => {
  it('is Electron, Chromium and Node.js where they are there', () => {
    expect(
      runtimeVersions({ node: '20.1.0', chrome: '140.0.0', electron: '45.0.0', v8: '1' }),
    ).toEqual([
      { name: 'Electron', version: '45.0.0' },
      { name: 'Chromium', version: '140.0.0' },
      { name: 'Node.js', version: '20.1.0' },
    ]);
    expect(runtimeVersions(process.versions)).toEqual([
      { name: 'Node.js', version: process.versions.node },
    ]);
  });
});

describe('the libraries of the program', () => {
  it('are all that package.json needs at run time, each with its license', async () => {
    const { root } = findInstallation();
    const { default: manifest } = await import('../../../package.json', { with: { type: 'json' } });
    const found = await readLibraries(root);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(manifest.dependencies).sort());
    expect(found).toContainEqual({
      name: '@expo-google-fonts/carlito',
      version: manifest.dependencies['@expo-google-fonts/carlito'],
      license: expect.stringMatching(/OFL/u) as string,
    });
  });
});
