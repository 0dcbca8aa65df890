import { useEffect } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { reopenKit } from '../file/file-actions.ts';
import { isApple } from '../../ui/platform.ts';
import { commandOf, runCommand } from './commands.ts';
import { goToNextPart } from './next-part.ts';

/** Listens to shortcuts, to the menu of the desktop host, and to kit files that the system hands over. */
export function useCommands(): void {
  const bridge = useBridge();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A part of the window has done something with it: the preview searches its own pages.
      if (event.defaultPrevented) return;
      if (event.key === 'F6') {
        event.preventDefault();
        goToNextPart(event.shiftKey);
        return;
      }
      const command = commandOf(event, isApple);
      if (!command) return;
      event.preventDefault();
      runCommand(bridge, command);
    };
    window.addEventListener('keydown', onKey);
    const stopMenu = bridge.on('menu-command', ({ command }) => runCommand(bridge, command));
    const stopGiven = bridge.on('kit-given', ({ id }) => void reopenKit(bridge, id));
    return () => {
      window.removeEventListener('keydown', onKey);
      stopMenu();
      stopGiven();
    };
  }, [bridge]);
}
