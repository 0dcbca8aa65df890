import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Input, TextField } from 'react-aria-components';
import { IconAction } from '../../ui/action.tsx';
import { showPreview, usePreviewView } from './preview-store.ts';
import type { Search } from './use-search.ts';
import { previewWords } from './words.ts';

export const searchFieldId = 'preview-search';

/** Words to search the pages for: Enter goes on, Shift+Enter back, Esc leaves. */
export function SearchBar({ search, onClose }: { search: Search; onClose: () => void }) {
  const query = usePreviewView((view) => view.query);
  const field = useRef<HTMLInputElement>(null);
  const { hits, at, settled, go } = search;
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  const words = query.trim();
  return (
    <div
      className="preview-bar preview-search"
      role="search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        className="preview-search-field"
        aria-label={previewWords.search}
        value={query}
        onChange={(next) => showPreview({ query: next })}
        autoFocus
      >
        <Input
          ref={field}
          id={searchFieldId}
          className="input"
          placeholder={previewWords.search}
          onKeyDown={onKeyDown}
        />
      </TextField>
      <p className="preview-count text-12 muted figures" role="status">
        {words !== '' && settled ? previewWords.hits(at + 1, hits.length) : ''}
      </p>
      <IconAction
        icon={ChevronUp}
        small
        label={previewWords.hitBefore}
        isDisabled={hits.length === 0}
        onPress={() => go(-1)}
      />
      <IconAction
        icon={ChevronDown}
        small
        label={previewWords.hitNext}
        isDisabled={hits.length === 0}
        onPress={() => go(1)}
      />
      <IconAction icon={X} small label={previewWords.closeSearch} onPress={onClose} />
    </div>
  );
}
