import { Printer } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { announce } from '../../state/announcement-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { printPdf } from './print-pdf.ts';
import { previewWords } from './words.ts';

/** Prints what the preview shows. `bytes` is the PDF in base64; null while there is none, or an outdated one. */
export function PrintAction({ bytes }: { bytes: string | null }) {
  const [busy, setBusy] = useState(false);
  const print = async () => {
    if (bytes === null) return;
    setBusy(true);
    await printPdf(bytes).catch(() => announce(previewWords.notPrinted));
    setBusy(false);
  };
  const wanted = useView((view) => view.printing);
  const printWanted = useEffectEvent(() => {
    show({ printing: false });
    void print();
  });
  useEffect(() => {
    if (!wanted || bytes === null) return undefined;
    const soon = window.setTimeout(() => printWanted());
    return () => window.clearTimeout(soon);
  }, [wanted, bytes]);
  return (
    <Action
      kind="quiet"
      icon={Printer}
      isDisabled={bytes === null || busy}
      onPress={() => void print()}
    >
      {busy ? previewWords.printing : previewWords.print}
    </Action>
  );
}
