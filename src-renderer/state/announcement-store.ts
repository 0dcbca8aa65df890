import { create } from 'zustand';

interface AnnouncementState {
  /** Shown for a while and read out; `turn` tells two equal messages apart. */
  message: string;
  turn: number;
}

export const useAnnouncement = create<AnnouncementState>(() => ({ message: '', turn: 0 }));

/** Says what just happened, to eyes and to screen readers. */
export function announce(message: string): void {
  useAnnouncement.setState(({ turn }) => ({ message, turn: turn + 1 }));
}
