import { texts } from './texts/texts.ts';

/** Where a command stands in the menus; null: only in the command palette and on the keyboard. */
export type CommandMenu = 'file' | 'edit' | 'view' | 'help' | null;

interface CommandEntry {
  menu: CommandMenu;
  /** Chords as Electron writes them; the first one that fits the system is shown. */
  keys: readonly string[];
  /** What must be open for it to do something. */
  needs: 'kit' | null;
}

const entry = (
  menu: CommandMenu,
  keys: readonly string[] = [],
  needs: CommandEntry['needs'] = null,
): CommandEntry => ({ menu, keys, needs });

/** Everything that a menu, a shortcut or the command palette can ask of a window: told once, here. */
export const commands = {
  new: entry('file', ['CmdOrCtrl+N']),
  'new-window': entry('file', ['CmdOrCtrl+Shift+N']),
  open: entry('file', ['CmdOrCtrl+O']),
  save: entry('file', ['CmdOrCtrl+S'], 'kit'),
  'save-as': entry('file', ['CmdOrCtrl+Shift+S'], 'kit'),
  export: entry('file', ['CmdOrCtrl+E'], 'kit'),
  'coverage-csv': entry('file', [], 'kit'),
  'coverage-png': entry('file', [], 'kit'),
  print: entry('file', ['CmdOrCtrl+P'], 'kit'),
  debrief: entry('file'),
  settings: entry('file', ['CmdOrCtrl+,']),
  undo: entry('edit', ['CmdOrCtrl+Z']),
  redo: entry('edit', ['Ctrl+Y', 'CmdOrCtrl+Shift+Z']),
  find: entry('edit', ['CmdOrCtrl+F'], 'kit'),
  // Command+H hides an app on macOS.
  replace: entry('edit', ['Ctrl+H', 'CmdOrCtrl+Alt+F'], 'kit'),
  'find-next': entry('edit', ['F3', 'CmdOrCtrl+G'], 'kit'),
  'find-previous': entry('edit', ['Shift+F3', 'CmdOrCtrl+Shift+G'], 'kit'),
  palette: entry('view', ['CmdOrCtrl+K', 'CmdOrCtrl+Shift+P']),
  questions: entry('view', ['CmdOrCtrl+1'], 'kit'),
  coverage: entry('view', ['CmdOrCtrl+2'], 'kit'),
  plan: entry('view', [], 'kit'),
  preview: entry('view', ['CmdOrCtrl+Shift+E'], 'kit'),
  paper: entry('view', ['CmdOrCtrl+J'], 'kit'),
  bank: entry('view', ['CmdOrCtrl+B']),
  'next-stage': entry('view', ['Alt+PageDown'], 'kit'),
  'previous-stage': entry('view', ['Alt+PageUp'], 'kit'),
  help: entry('help', ['F1']),
  sample: entry('help'),
  keys: entry('help', ['CmdOrCtrl+/']),
  about: entry('help'),
  components: entry('help'),
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commands;

/** Commands as a menu says them. */
export const commandWords = texts('commands', {
  new: 'New kit',
  'new-window': 'New window',
  open: 'Open…',
  save: 'Save',
  'save-as': 'Save as…',
  export: 'Export…',
  'coverage-csv': 'Export the coverage as a table…',
  'coverage-png': 'Export the coverage as a picture…',
  print: 'Print what the preview shows…',
  debrief: 'Debrief…',
  settings: 'Settings…',
  undo: 'Undo',
  redo: 'Redo',
  find: 'Find…',
  replace: 'Find and replace…',
  'find-next': 'Find next',
  'find-previous': 'Find previous',
  palette: 'Find a command…',
  questions: 'Questions',
  coverage: 'Coverage',
  plan: 'Show or hide the plan',
  preview: 'Show or hide the preview',
  paper: 'Show the question on paper',
  bank: 'Question bank',
  'next-stage': 'Next stage',
  'previous-stage': 'Previous stage',
  help: 'Help',
  sample: 'Open the sample kit',
  keys: 'Keyboard',
  about: 'About Interview Kit Builder',
  components: 'Components of the window',
} satisfies Record<CommandId, string>);
export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];

/** A key press, as far as chords tell it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Chords of a command on one system: "Ctrl+Y" is no chord of macOS. */
export const chordsOf = (command: CommandId, isApple: boolean): readonly string[] =>
  commands[command].keys.filter((chord) => !isApple || !chord.startsWith('Ctrl+'));

const isPressed = (chord: string, press: KeyPress, isApple: boolean): boolean => {
  const parts = chord.split('+');
  const wanted = parts.at(-1) ?? '';
  const hasMain = parts.includes('CmdOrCtrl') || parts.includes('Ctrl');
  const main = isApple ? press.metaKey : press.ctrlKey;
  const other = isApple ? press.ctrlKey : press.metaKey;
  return (
    press.key.toLowerCase() === wanted.toLowerCase() &&
    main === hasMain &&
    !other &&
    press.altKey === parts.includes('Alt') &&
    // Which keys need Shift for a sign differs between keyboards.
    (press.shiftKey === parts.includes('Shift') || /^[^a-z0-9]$/iu.test(wanted))
  );
};

/** The command whose chord is pressed, or null. */
export const commandOfPress = (press: KeyPress, isApple: boolean): CommandId | null =>
  commandIds.find((id) =>
    chordsOf(id, isApple).some((chord) => isPressed(chord, press, isApple)),
  ) ?? null;

const appleSigns: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** A chord as the system writes it: "⇧⌘S", "Ctrl+Shift+S". */
export const showChord = (chord: string, isApple: boolean): string => {
  const parts = chord.split('+');
  const key = (parts.at(-1) ?? '')
    .replace('PageDown', isApple ? '⇟' : 'Page Down')
    .replace('PageUp', isApple ? '⇞' : 'Page Up');
  const modifiers = parts.slice(0, -1);
  if (!isApple)
    return [...modifiers.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)), key].join('+');
  // Apple's order: Option, Shift, Command.
  return (
    [...modifiers]
      .reverse()
      .map((part) => appleSigns[part] ?? part)
      .join('') + key
  );
};

/** The first chord of a command as the system writes it; empty where it has none. */
export const shownKeys = (command: CommandId, isApple: boolean): string => {
  const [chord] = chordsOf(command, isApple);
  return chord === undefined ? '' : showChord(chord, isApple);
};
