import { create } from 'zustand';

export interface ChosenRole {
  level: string;
  specialty: string | null;
  form: 'A' | 'B';
}

/** What was chosen on each page while this window is open, by the page's fingerprint. */
const useChosen = create<Record<string, ChosenRole>>(() => ({}));

/** The fingerprint names the page, so that a corrected copy of it keeps the choice. Null: nothing yet. */
export const useChosenRole = (sha256: string): ChosenRole | null =>
  useChosen((all) => all[sha256] ?? null);

export const chooseFor = (sha256: string, role: ChosenRole): void =>
  useChosen.setState({ [sha256]: role });
