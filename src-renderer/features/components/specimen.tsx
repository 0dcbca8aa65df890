import type { ReactNode } from 'react';

/** One part of the page, with its heading. */
export function Specimens({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="specimens" aria-label={title}>
      <h2 className="title-20">{title}</h2>
      {children}
    </section>
  );
}

/** A component in its states, side by side. */
export function SpecimenRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="specimen-row" role="group" aria-label={title}>
      <h3 className="title-13">{title}</h3>
      <div className="specimen-states">{children}</div>
    </div>
  );
}

/** A component in one state, which stands above it. */
export function Specimen({
  state,
  wide = false,
  children,
}: {
  state: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`specimen ${wide ? 'specimen-wide' : ''}`}>
      <p className="text-12 muted">{state}</p>
      {children}
    </div>
  );
}

/**
 * What the pointer and the keyboard do to a component, held still: the same classes with the attributes that
 * React Aria sets. Out of reach for the keyboard and for screen readers, since it does nothing.
 */
export function Still({ children }: { children: ReactNode }) {
  return (
    <div aria-hidden inert className="specimen-still">
      {children}
    </div>
  );
}
