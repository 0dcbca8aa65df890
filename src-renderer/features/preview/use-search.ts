import { useEffect, useEffectEvent, useState } from 'react';
import { findHits, firstHitFrom, hitBeside, type Hit } from './find-hits.ts';
import { allPageTexts } from './page-texts.ts';
import type { OpenedPdf } from './use-opened-pdf.ts';

interface Found {
  words: string;
  hits: readonly Hit[];
  /** Index of the hit that one has come to; -1 without any. */
  at: number;
}

const nothing: Found = { words: '', hits: [], at: -1 };

export interface Search {
  hits: readonly Hit[];
  at: number;
  /** The hit that one has come to. */
  hit: Hit | null;
  /** Whether the hits are those of the words as typed. */
  settled: boolean;
  go: (by: 1 | -1) => void;
}

interface SearchOrder {
  opened: OpenedPdf | null;
  words: string;
  /** The page that one reads, from 1. */
  page: number;
  /** Told the hit that is to be seen. */
  onHit: (hit: Hit) => void;
}

/**
 * Where words stand in the document. New words begin at the page that one reads; when the document
 * changes, the hits follow it and nothing moves.
 */
export function useSearch({ opened, words, page, onHit }: SearchOrder): Search {
  const [found, setFound] = useState<Found>(nothing);
  const take = useEffectEvent((hits: readonly Hit[]) => {
    const isNew = found.words !== words;
    const at =
      isNew || found.at < 0 ? firstHitFrom(hits, page) : Math.min(found.at, hits.length - 1);
    setFound({ words, hits, at });
    const hit = hits[at];
    if (isNew && hit) onHit(hit);
  });

  useEffect(() => {
    if (!opened || words.trim() === '') return undefined;
    let wanted = true;
    allPageTexts(opened.pdf).then(
      (texts) => {
        if (wanted) take(texts.flatMap((text, index) => findHits(text, index + 1, words)));
      },
      () => {
        // The document was let go; the next one is searched in its place.
      },
    );
    return () => {
      wanted = false;
    };
  }, [opened, words]);

  const { hits, at } = words.trim() === '' ? nothing : found;
  const go = (by: 1 | -1) => {
    const next = hitBeside(hits.length, at, by);
    setFound({ ...found, at: next });
    const hit = hits[next];
    if (hit) onHit(hit);
  };
  return { hits, at, hit: hits[at] ?? null, settled: found.words === words, go };
}
