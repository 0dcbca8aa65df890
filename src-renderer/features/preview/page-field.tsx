import { useState, type KeyboardEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { previewWords } from './words.ts';

interface PageFieldProps {
  /** From 1. */
  at: number;
  of: number;
  onGo: (page: number) => void;
}

/** The page that one reads; another number leads there. */
export function PageField({ at, of, onGo }: PageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const page = Number.parseInt(typed ?? '', 10);
    if (page >= 1) onGo(Math.min(of, page));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <TextField
      className="page-field text-12"
      value={typed ?? String(at)}
      onChange={(text) => setTyped(text.replace(/\D/gu, ''))}
      onBlur={go}
    >
      <Label className="muted">{previewWords.pageField}</Label>
      <Input
        className="input figures"
        inputMode="numeric"
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
      />
      <span className="muted figures" aria-hidden>
        {previewWords.ofPages(of)}
      </span>
    </TextField>
  );
}
