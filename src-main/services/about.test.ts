import { describe, expect, it } from 'vitest';
import { kitSchemaId } from '../core/kit/kit.ts';
import { createAbout } from './about.ts';
import { createTestPorts } from './testing/test-ports.ts';

describe('what the app tells of itself', () => {
  it('is its version, its formats, what it stands on and where it keeps things, told from home', async () => {
    const { ports } = createTestPorts();
    const reply = await createAbout(ports).read();
    expect(reply).toMatchObject({
      ok: true,
      value: {
        version: '0.0.0',
        runtime: [{ name: 'Node.js', version: '20.0.0' }],
        data: '.config/kits',
        log: '.config/kits/failures.log',
        libraries: [{ name: 'ropes', version: '1.0.0', license: 'MIT' }],
      },
    });
    expect(reply.ok && reply.value.formats).toContain(kitSchemaId);
  });

  it('is shown with the log where there is one, else with the folder it would be in', async () => {
    const { ports, disk, shown } = createTestPorts();
    const about = createAbout(ports);
    expect(await about.showLog()).toEqual({ ok: true, value: {} });
    disk.put('/home/ada/.config/kits/failures.log', 'x');
    await about.showLog();
    expect(shown).toEqual(['/home/ada/.config/kits', '/home/ada/.config/kits/failures.log']);
  });

  it('says where the log is when no file manager opens', async () => {
    const { ports } = createTestPorts();
    const reply = await createAbout({ ...ports, reveal: () => Promise.resolve(false) }).showLog();
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'not-here',
        message: expect.stringContaining('.config/kits/failures.log') as string,
      },
    });
  });
});
