/** Whether shortcuts are made with ⌘; asked of the browser, because the window may be open anywhere. */
export const isApple = /mac|iphone|ipad/i.test(navigator.platform);

/** A shortcut as this system writes it: "⌘Z", "Ctrl+Z". */
export const keys = (key: string, shift = false): string =>
  isApple ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl+${shift ? 'Shift+' : ''}${key}`;
