import { nativeTheme } from 'electron';
import type { Settings } from '../../contract/settings-shape.ts';

/** Has the system's own parts (menus, dialogs, title bars) follow the theme of the settings. */
export const showTheme = ({ theme }: Pick<Settings, 'theme'>): void => {
  nativeTheme.themeSource = theme;
};

/** The ground of the page, as the tokens of the window have it: shown until the page is. */
export const groundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#1a1917' : '#faf9f6');
