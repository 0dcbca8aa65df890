/** Red, green and blue from 0 to 255, and how much of what lies under it is covered. */
export interface Color {
  channels: readonly [number, number, number];
  alpha: number;
}

/** A color as tokens.css writes it: `#1f4272` or `rgb(31 66 114 / 0.14)`. */
export function parseColor(text: string): Color {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/u.exec(text);
  if (hex)
    return {
      channels: [hex[1], hex[2], hex[3]].map((pair = '') => parseInt(pair, 16)) as [
        number,
        number,
        number,
      ],
      alpha: 1,
    };
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/u.exec(text);
  if (!rgb) throw new Error(`"${text}" is no color that tokens.css may use`);
  return {
    channels: [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])],
    alpha: Number(rgb[4]),
  };
}

/** Relative luminance by WCAG 2.2, 0 for black and 1 for white. */
const luminanceOf = ({ channels }: Color): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far two opaque colors are apart, from 1 to 21, by WCAG 2.2. */
export function contrastOf(one: Color, other: Color): number {
  if (one.alpha < 1 || other.alpha < 1)
    throw new Error('a color that lets others through has none');
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
