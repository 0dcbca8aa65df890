import { parseColor, type Color } from './color-contrast.ts';

export type Theme = 'light' | 'dark';

/** The custom properties that the first `:root` of tokens.css sets, by name without the dashes. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const [, root = ''] = /:root \{([^}]*)\}/u.exec(css.replace(/\/\*[^]*?\*\//gu, '')) ?? [];
  return new Map(
    [...root.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** The same with what is set for who asks for more contrast. */
export function readContrastTokens(css: string): ReadonlyMap<string, string> {
  const [, more = ''] = /@media \(prefers-contrast: more\) \{([^]*?\n)\}/u.exec(css) ?? [];
  return new Map([...readTokens(css), ...readTokens(more)]);
}

/** The color of a token in one theme; throws where it has none. */
export function colorOf(tokens: ReadonlyMap<string, string>, name: string, theme: Theme): Color {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`there is no token --${name}`);
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/u.exec(value) ?? [];
  return parseColor((theme === 'light' ? light : dark) ?? value);
}
