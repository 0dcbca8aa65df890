import { create } from 'zustand';

interface ExportAllState {
  /** Ids of the pages that are ticked when the dialog opens; null: it is closed. */
  pages: readonly string[] | null;
}

export const useExportAllStore = create<ExportAllState>(() => ({ pages: null }));

/** Opens the dialog that makes documents for every role of pages. */
export const showExportAll = (pages: readonly string[]): void =>
  useExportAllStore.setState({ pages });
export const closeExportAll = (): void => useExportAllStore.setState({ pages: null });
