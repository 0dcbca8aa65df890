import { useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import {
  isStagePart,
  type DocumentDetails,
  type Part,
} from '../../../src-main/core/kit/packet-options.ts';
import { useBridge } from '../../bridge/bridge-context.ts';

interface PreviewOrder {
  kit: Kit;
  part: Part;
  stage: string | null;
  details: DocumentDetails;
}

/** A PDF with what it was made of. */
export interface MadePdf {
  /** Part and stage that it belongs to. */
  order: string;
  /** As it was when the PDF was made; by now it may have changed. */
  kit: Kit;
  /** Base64. */
  bytes: string;
}

interface Shown {
  /** What was asked for, the very object: a kit that changed since is another one. */
  input: object | null;
  /** The last one that could be made. */
  made: MadePdf | null;
  failure: Failure | null;
}

const quiet = 700;

/**
 * The PDF of a part as it would be exported now. After an edit it is made again once the person
 * pauses; the pages before stay until then, and stay where it cannot be made. `busy` meanwhile.
 * `current` is what was made only while it is that of this very order; null while another one is shown.
 */
export function usePreview({ kit, part, stage, details }: PreviewOrder) {
  const bridge = useBridge();
  const [shown, setShown] = useState<Shown>({ input: null, made: null, failure: null });
  const [turn, setTurn] = useState(0);
  const last = useRef('');
  const about = isStagePart(part) ? stage : null;
  const order = `${part}/${about ?? ''}`;
  const input = useMemo(() => ({ kit, part, stage: about, details }), [kit, part, about, details]);

  useEffect(
    () =>
      bridge.onConnection((connected) => {
        if (connected) setTurn((count) => count + 1);
      }),
    [bridge],
  );

  useEffect(() => {
    let wanted = true;
    // Another part or stage is shown at once; only typing waits.
    const pause = last.current === order ? quiet : 0;
    last.current = order;
    const timer = setTimeout(() => {
      void bridge.call('documents.preview', input).then((reply) => {
        if (!wanted) return;
        setShown((before) =>
          reply.ok
            ? {
                input,
                made: { order, kit: input.kit, bytes: reply.value.pdf },
                failure: null,
              }
            : {
                input,
                made: before.made?.order === order ? before.made : null,
                failure: reply.error,
              },
        );
      });
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [bridge, input, order, turn]);

  const { made, failure } = shown;
  const busy = shown.input !== input;
  return { made, failure, busy, current: busy || failure ? null : made };
}
