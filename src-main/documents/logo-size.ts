import type { Logo } from '../core/kit/document-look.ts';

/** Room for a logo in points; `after` below it. */
export interface LogoRoom {
  width: number;
  height: number;
  after: number;
}

/** At the top of a cover, and in the header of every sheet. */
export const coverLogo: LogoRoom = { width: 200, height: 44, after: 14 };
export const headerLogo: LogoRoom = { width: 80, height: 15, after: 0 };

/** As large as the room allows, in its own proportions, in points. */
export const sizeIn = (logo: Pick<Logo, 'width' | 'height'>, room: LogoRoom) => {
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
};
