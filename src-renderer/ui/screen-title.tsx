import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a screen. The focus goes to it when the screen comes, so that reading starts there. */
export function ScreenTitle({
  className = 'title-28',
  tip,
  children,
}: {
  className?: string;
  /** The whole title, shown while one points at a title that may be cut. */
  tip?: string;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} title={tip}>
      {children}
    </h1>
  );
}
