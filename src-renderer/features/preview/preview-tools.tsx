import { Images, MoveHorizontal, RectangleVertical, Search, ZoomIn, ZoomOut } from 'lucide-react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { IconAction } from '../../ui/action.tsx';
import { PageField } from './page-field.tsx';
import { leastZoom, mostZoom, showPreview, usePreviewView, zoomBy } from './preview-store.ts';
import { previewWords } from './words.ts';

/** One step of larger or smaller. */
export const zoomStep = 1.25;

interface PreviewToolsProps {
  /** The page that one reads, from 1, and how many there are; 0 while there are none. */
  at: number;
  of: number;
  onGo: (page: number) => void;
  onSearch: () => void;
}

/** How the pages are looked at: small pages, page number, search and size. */
export function PreviewTools({ at, of, onGo, onSearch }: PreviewToolsProps) {
  const zoom = usePreviewView((view) => view.zoom);
  const factor = usePreviewView((view) => view.factor);
  const thumbnails = usePreviewView((view) => view.thumbnails);
  return (
    <div className="preview-bar preview-tools" role="toolbar" aria-label={previewWords.tools}>
      <TooltipTrigger delay={500} closeDelay={0}>
        <ToggleButton
          className="button button-quiet button-icon button-small"
          aria-label={previewWords.showThumbnails}
          isSelected={thumbnails}
          onChange={(shown) => showPreview({ thumbnails: shown })}
        >
          <Images className="icon" aria-hidden />
        </ToggleButton>
        <Tooltip className="tooltip" offset={6}>
          {previewWords.showThumbnails}
        </Tooltip>
      </TooltipTrigger>
      {of > 0 && <PageField at={at} of={of} onGo={onGo} />}
      <p className="visually-hidden" role="status">
        {of > 0 ? previewWords.page(at, of) : ''}
      </p>
      <div className="preview-zoom">
        <IconAction icon={Search} small label={previewWords.search} onPress={onSearch} />
        <IconAction
          icon={ZoomOut}
          small
          label={previewWords.zoomOut}
          isDisabled={factor <= leastZoom}
          onPress={() => zoomBy(1 / zoomStep)}
        />
        <IconAction
          icon={ZoomIn}
          small
          label={previewWords.zoomIn}
          isDisabled={factor >= mostZoom}
          onPress={() => zoomBy(zoomStep)}
        />
        {zoom === 'width' ? (
          <IconAction
            icon={RectangleVertical}
            small
            label={previewWords.fitPage}
            onPress={() => showPreview({ zoom: 'page' })}
          />
        ) : (
          <IconAction
            icon={MoveHorizontal}
            small
            label={previewWords.fitWidth}
            onPress={() => showPreview({ zoom: 'width' })}
          />
        )}
      </div>
    </div>
  );
}
