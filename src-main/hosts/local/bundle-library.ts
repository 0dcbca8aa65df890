import { join } from 'node:path';
import { loadLibrary } from '../../services/library.ts';
import { libraryBundle } from './installation.ts';
import { nodeFiles } from './node-files.ts';

interface BuildContext {
  emitFile: (file: { type: 'asset'; fileName: string; source: string }) => string;
}

/**
 * For the builds: checks the competency files and puts them beside the program as one JSON file, which is
 * read in a hundredth of the time that a hundred YAML files take.
 * @param root folder that holds `resources`
 */
export const bundleLibrary = (root: string) => ({
  name: 'bundle-library',
  async generateBundle(this: BuildContext): Promise<void> {
    const library = await loadLibrary(nodeFiles, join(root, 'resources', 'competencies'));
    this.emitFile({ type: 'asset', fileName: libraryBundle, source: JSON.stringify(library) });
  },
});
