import { useState, type DragEvent, type ReactNode } from 'react';

interface FileDropProps {
  className: string;
  /** Given the first of the dropped files. */
  onFile?: (file: File) => void;
  /** Given all of them. */
  onFiles?: (files: File[]) => void;
  /** Told whether a file is held over the place now. */
  children: (isOver: boolean) => ReactNode;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** A place that takes dropped files. The same can be done with buttons, so it is no stop for the keyboard. */
export function FileDrop({ className, onFile, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={className}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        // Leaving for an element inside is no leaving.
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        const [file] = files;
        if (file) onFile?.(file);
        onFiles?.(files);
      }}
    >
      {children(isOver)}
    </div>
  );
}
