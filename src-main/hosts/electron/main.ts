import { app, dialog } from 'electron';
import { resolve } from 'node:path';
import { desktopWords } from '../../contract/texts/desktop-words.ts';
import { chooseLanguage, sharedLanguage } from '../../contract/texts/languages.ts';
import { speak } from '../../contract/texts/texts.ts';
import { createOperations, createServices } from '../../services/operations-table.ts';
import { askedLanguage, withLanguage } from '../local/asked-language.ts';
import { openFailureLog } from '../local/failure-log.ts';
import { findInstallation } from '../local/installation.ts';
import { openWorkerPool } from '../local/worker-pool.ts';
import { appAddress, registerAppScheme, serveAppFiles } from './app-protocol.ts';
import { createAppWindows } from './app-windows.ts';
import { createChooser } from './dialogs.ts';
import { createElectronPorts } from './electron-ports.ts';
import { setGuards } from './guards.ts';
import { kitsAmong } from './kit-arguments.ts';
import { setMenu } from './menu.ts';
import { bringToFront } from './notify-behind.ts';
import { answerCalls } from './operation-calls.ts';
import { showTheme } from './theme.ts';

const run = async (): Promise<void> => {
  /** Kits that the system handed over before the app was ready. */
  const waiting = kitsAmong(process.argv.slice(1), process.cwd());
  let quitting = false;
  let openKit = (path: string): void => void waiting.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openKit(path);
  });

  await app.whenReady();
  const installation = findInstallation();
  const chooser = createChooser((id) => windows.find(id)?.window);
  const failures = openFailureLog(app.getPath('userData'), installation.version);
  const log = (line: string): void => {
    process.stderr.write(`${line}\n`);
    failures.note(line);
  };
  const workers = openWorkerPool({ entry: installation.worker, log });
  const ports = createElectronPorts(
    installation,
    chooser,
    workers,
    (event, data) => {
      windows.tellAll(event, data);
      if (event === 'settings-changed') showTheme(services.settings.read());
    },
    log,
  );
  const services = createServices(ports);
  showTheme(services.settings.read());
  const windows = createAppWindows({
    address: withLanguage(appAddress, askedLanguage(process.env)),
    preload: installation.preload,
    store: () => ports.store,
    dropDrafts: (id) => services.drafts.dropOf(id),
    onStay: () => (quitting = false),
    log: ports.log,
  });
  speak(
    await sharedLanguage(
      chooseLanguage({
        asked: askedLanguage(process.env),
        chosen: services.settings.read().language,
        system: app.getPreferredSystemLanguages(),
      }),
    ),
  );
  setGuards();
  serveAppFiles(installation.renderer);
  answerCalls(createOperations(ports, services), windows, ports.log, failures.refused);
  setMenu((command) => {
    if (command === 'new-window') windows.open();
    else windows.current().caller.tell('menu-command', { command });
  });

  /** A kit that is open already comes to the front; another one gets a window that is free, or a new one. */
  const giveKit = async (path: string): Promise<void> => {
    const showing = windows.showing(path);
    if (showing) {
      bringToFront(showing.window);
      return;
    }
    const received = await services.kits.receive(path);
    const current = windows.current();
    if (received.ok) {
      const free = current.isTaken() ? windows.open() : current;
      free.caller.tell('kit-given', received.value);
    } else
      await dialog.showMessageBox(current.window, {
        type: 'error',
        message: desktopWords.notOpened,
        detail: received.error.message,
      });
  };
  openKit = (path) => void giveKit(path);
  app.on('second-instance', (_, args, folder) => {
    bringToFront(windows.current().window);
    for (const path of kitsAmong(args.slice(1), folder)) openKit(path);
  });
  app.on('activate', () => windows.current().window.show());
  app.on('before-quit', () => (quitting = true));
  app.on('window-all-closed', () => {
    // A question about unsaved changes may have held up the quitting of an app that stays on macOS.
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('will-quit', (event) => {
    if (!services.isBusy()) return;
    // A running export cleans up behind itself before the program ends.
    event.preventDefault();
    void services.stop().then(() => app.quit());
  });

  windows.open();
  for (const path of waiting) openKit(path);
};

registerAppScheme();
const dataFolder = process.env['INTERVIEW_KIT_DATA'];
if (dataFolder) app.setPath('userData', resolve(dataFolder));
if (app.requestSingleInstanceLock()) void run();
else app.quit();
